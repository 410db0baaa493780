package dk.jobveu.beslutning;

/** What a decision is called in Danish; the designer names it in the table itself. */
public interface Beslutningsnavne {

  /** The decision's name, or its id when there is no such decision any more. */
  String navn(String beslutning);
}
