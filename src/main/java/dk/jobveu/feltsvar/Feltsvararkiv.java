package dk.jobveu.feltsvar;

import java.util.List;

/** Answers to added fields. */
public interface Feltsvararkiv {

  /** Keeps what was answered in one form; in the transaction that completes the task. */
  void gem(List<Feltsvar> nye);

  /** All of a forløb, in the order in which they were answered. */
  List<Feltsvar> iForloeb(String forloebId);
}
