package dk.jobveu.hold;

/** What the coordinator can decide when the class is not filled. */
public enum Holdbeslutning {
  VURDER_IGEN("Vurdér holdet igen med nye oplysninger", null),
  FIND_FLERE("Screen flere kandidater", "FLERE_KANDIDATER"),
  GENNEMFOER("Gennemfør holdet alligevel", "DANNET"),
  AFLYS("Aflys holdet", "AFLYST");

  private final String tekst;
  private final String udfald;

  Holdbeslutning(String tekst, String udfald) {
    this.tekst = tekst;
    this.udfald = udfald;
  }

  /** What it makes of forming the class, or null when it is not over yet. */
  public String udfald() {
    return udfald;
  }

  public String tekst() {
    return tekst;
  }
}
