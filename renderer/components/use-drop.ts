import { useState, type DragEvent } from 'react';

/** Takes what is dropped on it. Only the program learns where that is on this PC, and is asked for it. */
export function useDrop(looks: string, onDrop: (dropped: DataTransfer) => void) {
  const [isOver, setIsOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return {
    isOver,
    box: {
      className: isOver ? `drop drop--over ${looks}` : `drop ${looks}`,
      onDragOver: take,
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        take(event);
        onDrop(event.dataTransfer);
      },
    },
  };
}
