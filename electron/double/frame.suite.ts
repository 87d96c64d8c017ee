/** A DOUBLE of a frame of a page. */
export class FrameDouble {
  readonly parent: FrameDouble | null;
  readonly url: string;
  readonly origin: string;
  readonly processId = 7;
  readonly routingId: number;

  constructor(url: string, origin: string, parent: FrameDouble | null) {
    this.url = url;
    this.origin = origin;
    this.parent = parent;
    this.routingId = parent === null ? 1 : 2;
  }
}
