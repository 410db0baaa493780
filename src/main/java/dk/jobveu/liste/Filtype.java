package dk.jobveu.liste;

import java.util.List;
import java.util.Map;

/** The kinds of file that a list comes as; taken in are both, whatever they are called. */
public enum Filtype {
  CSV("text/csv;charset=UTF-8", "csv") {
    @Override
    public byte[] skriv(String navn, List<Kolonne> kolonner, List<Map<String, String>> raekker) {
      return Listefil.skriv(kolonner, raekker);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
    @Override
    public byte[] skriv(String navn, List<Kolonne> kolonner, List<Map<String, String>> raekker) {
      return Listeark.skriv(navn, kolonner, raekker);
    }
  };

  private final String mime;
  private final String endelse;

  Filtype(String mime, String endelse) {
    this.mime = mime;
    this.endelse = endelse;
  }

  /** By the ending of its name; CSV when none is asked for. */
  public static Filtype af(String endelse) {
    return XLSX.endelse.equals(endelse) ? XLSX : CSV;
  }

  /** Rows by the columns' keys, as the file's bytes. */
  public abstract byte[] skriv(
      String navn, List<Kolonne> kolonner, List<Map<String, String>> raekker);

  public String mime() {
    return mime;
  }

  public String endelse() {
    return endelse;
  }
}
