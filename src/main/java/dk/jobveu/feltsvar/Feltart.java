package dk.jobveu.feltsvar;

/** What kind of answer it is; which column holds it follows from it. */
public enum Feltart {
  TEKST,
  TAL,
  DAG,
  JA_NEJ,
  VALG
}
