import { useState, type DragEvent, type HTMLAttributes } from 'react';

interface DropBox {
  /** What is dragged is over it. */
  readonly isOver: boolean;
  /** What makes an element take a drop, with the looks of one. */
  readonly box: Pick<HTMLAttributes<HTMLElement>, 'className' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

/** An element that takes what is dropped on it. Where a folder or a log is on this PC only the program learns: it is asked for what was dropped. */
export function useDrop(looks: string, onDrop: (dropped: DataTransfer) => void): DropBox {
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
      onDrop: (event) => {
        take(event);
        onDrop(event.dataTransfer);
      },
    },
  };
}
