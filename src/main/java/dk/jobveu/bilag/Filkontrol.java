package dk.jobveu.bilag;

import dk.jobveu.faelles.Regelbrud;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * What kind of file something is, by what is in it, and that it is that and nothing else besides. A
 * file that two programs would take for two things is none of them.
 */
@Component
class Filkontrol {

  static final String SKADET =
      "Filen er skadet, eller der er mere i den, end den siger. Gem den igen fra det program, den er"
          + " lavet i, og send den nye.";

  private static final String[] MAERKER = {"<script", "<html", "<?php", "<svg", "<!doctype html"};

  private final Bilagsregler regler;
  private final Tika tika = new Tika();

  Filkontrol(Bilagsregler regler) {
    this.regler = regler;
  }

  /**
   * @return the kind, which is one of those that are taken
   * @throws Regelbrud with what to do about a file that is not taken
   */
  Bilagstype kontroller(String navn, byte[] fil) {
    if (fil.length == 0) {
      throw galt("Filen er tom. Vælg den rigtige fil, og send den igen.");
    }
    if (fil.length > regler.hoejstFil().toBytes()) {
      throw galt(
          "Filen fylder for meget. Den må højst fylde %d MB. Gem den mindre, fx med færre billeder."
              .formatted(regler.hoejstFil().toMegabytes()));
    }
    Bilagstype type = type(fil);
    if (type == null || !regler.typer().contains(type)) {
      throw galt(
          "Det, der er i filen, kan ikke tages imod. Send en af disse slags: " + slags() + ".");
    }
    if (!type.passer(navn)) {
      throw galt(
          "Filens navn passer ikke til det, der er i den: Den er en %s. Giv den den rigtige endelse, og send den igen."
              .formatted(type.tekst()));
    }
    try {
      switch (type) {
        case PDF -> Pdfkontrol.kontroller(fil);
        case PNG -> Billedkontrol.png(fil);
        case JPEG -> Billedkontrol.jpeg(fil);
        case DOCX, ODT -> Pakkekontrol.kontroller(fil, type, regler.hoejstUdpakket().toBytes());
      }
      if (type != Bilagstype.DOCX && type != Bilagstype.ODT) {
        kraev(!Pakkekontrol.enderSomPakke(fil));
        kraev(!harMaerke(fil, type == Bilagstype.PDF ? 1024 : fil.length));
      }
      if (type != Bilagstype.PDF) {
        kraev(!tekst(fil, 1024).contains("%pdf-"));
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException ulaeselig) {
      throw galt(SKADET);
    }
    return type;
  }

  /**
   * The same of a picture alone. SVG is none of those: it is a program that draws, and what it may
   * fetch and run has no end.
   */
  Bilagstype billede(String navn, byte[] fil) {
    Bilagstype type = fil.length == 0 ? null : type(fil);
    if (fil.length > 0 && type != Bilagstype.PNG && type != Bilagstype.JPEG) {
      throw galt("Et logo skal være et billede: PNG eller JPEG. Gem det sådan, og send det igen.");
    }
    return kontroller(navn, fil);
  }

  /** What the page says is taken. */
  String slags() {
    return regler.typer().stream().map(Bilagstype::tekst).collect(Collectors.joining(", "));
  }

  /** By the content alone; a package is looked into, since they all begin alike. */
  private Bilagstype type(byte[] fil) {
    return switch (tika.detect(fil)) {
      case "application/pdf" -> Bilagstype.PDF;
      case "image/png" -> Bilagstype.PNG;
      case "image/jpeg" -> Bilagstype.JPEG;
      case "application/zip",
          "application/x-tika-ooxml",
          "application/vnd.oasis.opendocument.text" ->
          Pakkekontrol.type(fil);
      default -> null;
    };
  }

  private static boolean harMaerke(byte[] fil, int hvorMeget) {
    String tekst = tekst(fil, hvorMeget);
    for (String maerke : MAERKER) {
      if (tekst.contains(maerke)) {
        return true;
      }
    }
    return false;
  }

  private static String tekst(byte[] fil, int hvorMeget) {
    return new String(fil, 0, Math.min(hvorMeget, fil.length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }

  /** What does not hold makes the file a damaged one. */
  static void kraev(boolean holder) {
    if (!holder) {
      throw galt(SKADET);
    }
  }

  static Regelbrud galt(String besked) {
    return new Regelbrud("fil", besked);
  }
}
