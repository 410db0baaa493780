package dk.jobveu.dokument;

import org.springframework.stereotype.Component;

/** A document as a file of the kind that somebody asked for. */
@Component
public class Papirfil {

  private final Pdfpapir pdf;
  private final Wordpapir word;

  Papirfil(Pdfpapir pdf, Wordpapir word) {
    this.pdf = pdf;
    this.word = word;
  }

  /** One of its own, for somebody who has no system running. */
  public static Papirfil ny() {
    return new Papirfil(new Pdfpapir(), new Wordpapir());
  }

  public byte[] skriv(Papir papir, Papirtype type) {
    return switch (type) {
      case PDF -> pdf.skriv(papir);
      case DOCX -> word.skriv(papir);
    };
  }
}
