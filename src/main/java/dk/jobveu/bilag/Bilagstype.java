package dk.jobveu.bilag;

import java.util.List;
import java.util.Locale;

/** The kinds of file that can be told by what is in them and looked through. */
public enum Bilagstype {
  PDF("PDF", "application/pdf", "pdf"),
  PNG("PNG", "image/png", "png"),
  JPEG("JPEG", "image/jpeg", "jpg", "jpeg"),
  DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("ODT", "application/vnd.oasis.opendocument.text", "odt");

  private final String tekst;
  private final String mime;
  private final List<String> endelser;

  Bilagstype(String tekst, String mime, String... endelser) {
    this.tekst = tekst;
    this.mime = mime;
    this.endelser = List.of(endelser);
  }

  public String tekst() {
    return tekst;
  }

  public String mime() {
    return mime;
  }

  /** Whether a file of this name says that it is of this kind. */
  boolean passer(String navn) {
    String lille = navn.toLowerCase(Locale.ROOT);
    return endelser.stream().anyMatch(e -> lille.endsWith("." + e));
  }
}
