package dk.jobveu.post;

/** Whose turn it is to write letters. */
public interface Postrunde {

  /** Does it in one transaction, unless another node is at it. */
  void alene(Runnable arbejde);
}
