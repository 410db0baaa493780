package dk.jobveu.opstart;

/** Who decides schemes and asks companies where several job centres take part. */
public enum Arbejdsdeling {
  HVER_SIT("Hvert jobcenter for sine egne ledige og virksomheder"),
  LEDENDE("Det ledende jobcenter for alle");

  private final String tekst;

  Arbejdsdeling(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
