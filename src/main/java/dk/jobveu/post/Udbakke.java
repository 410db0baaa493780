package dk.jobveu.post;

/** Where whoever wants to tell somebody something puts a letter; the rest follows by itself. */
public interface Udbakke {

  /**
   * Puts it in the outbox in the transaction that is going on: it is sent if that is recorded, and
   * not otherwise. A letter that lies there under the same key is left as it is.
   */
  void laeg(Brev brev);
}
