package dk.jobveu.opfoelgning;

/** When the school gives guidance, as the projektplan's section 5 says. */
public enum Opfoelgningsmodel {
  OPTAG("OPTAG"),
  ATTEN_MDR("18_MDR"),
  BEGGE("BEGGE");

  private final String kode;

  Opfoelgningsmodel(String kode) {
    this.kode = kode;
  }

  /** The code in processes, decisions and tables. */
  public String kode() {
    return kode;
  }

  public boolean vedOptag() {
    return this != ATTEN_MDR;
  }

  public boolean efter18Maaneder() {
    return this != OPTAG;
  }

  public static Opfoelgningsmodel af(String kode) {
    for (Opfoelgningsmodel m : values()) {
      if (m.kode.equals(kode)) {
        return m;
      }
    }
    throw new IllegalArgumentException("Ukendt opfølgningsmodel: " + kode);
  }
}
