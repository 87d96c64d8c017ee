// A page of the same shell as ours, with nothing in it but what makes it count as usable.
const heading = document.createElement('h1');
heading.id = 'verdict';
heading.textContent = '0';
const button = document.createElement('button');
button.className = 'nav__item';
button.textContent = 'Go';
document.body.append(button, heading);
