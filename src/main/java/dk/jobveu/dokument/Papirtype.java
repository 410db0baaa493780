package dk.jobveu.dokument;

/** The kinds of file that a document comes as. */
public enum Papirtype {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mime;
  private final String endelse;

  Papirtype(String mime, String endelse) {
    this.mime = mime;
    this.endelse = endelse;
  }

  /** By the ending of its name; PDF when none is asked for. */
  public static Papirtype af(String endelse) {
    return DOCX.endelse.equals(endelse) ? DOCX : PDF;
  }

  public String mime() {
    return mime;
  }

  public String endelse() {
    return endelse;
  }
}
