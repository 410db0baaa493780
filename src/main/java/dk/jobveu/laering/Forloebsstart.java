package dk.jobveu.laering;

/** Begins a forløb in the engine as the start form does. */
public interface Forloebsstart {

  /** Returns the number of the new forløb. */
  String begynd(Kopi kopi);
}
