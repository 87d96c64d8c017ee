import { namesIn } from '../command/words.ts';

/** Methods that change no value: any object's, and static ones with their type. In lower case, reviewed one by one. */
export const PURE = namesIn({
  texts: 'tostring trim trimend trimstart replace split substring startswith endswith contains indexof toupper tolower',
  'objects and tables': 'equals gettype containskey isinrole shouldprocess shouldcontinue',
  keys: 'opensubkey getvalue getvaluenames getsubkeynames getvaluekind close dispose flush',
  'texts of .NET': 'string::isnullorempty string::isnullorwhitespace string::format string::join convert::toint32',
  'the user and the PC':
    'security.principal.windowsidentity::getcurrent environment::getenvironmentvariable environment::getfolderpath',
  'files and keys of .NET': 'io.file::exists io.directory::exists registry::getvalue registrykey::openbasekey',
});
