package dk.jobveu.adgang.web;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Datotekst;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.web.Anmodning;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.referencedata.Referencedata;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Dates, codes and states as the pages write them. */
@Component("dansk")
public class Dansk {

  private static final Locale DA = Locale.forLanguageTag("da-DK");
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMM yyyy", DA);
  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("d. MMM yyyy 'kl.' HH.mm", DA);
  private static final DateTimeFormatter UGEDAG =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DA);

  private static final Pattern ISO_DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final String KOLLEGER = Dansk.class.getName() + ".kolleger.";

  private final Aktoerer aktoerer;
  private final Referencedata referencedata;
  private final Personnavne personnavne;
  private final AktuelBruger aktuelBruger;

  Dansk(
      Aktoerer aktoerer,
      Referencedata referencedata,
      Personnavne personnavne,
      AktuelBruger aktuelBruger) {
    this.aktoerer = aktoerer;
    this.referencedata = referencedata;
    this.personnavne = personnavne;
    this.aktuelBruger = aktuelBruger;
  }

  /** What a council, say, was called when the forløb began. */
  public String betegnelse(String noegle, LocalDate startdato) {
    return referencedata.betegnelse(noegle, startdato);
  }

  public String dato(Instant tid) {
    return tid == null ? "" : DATO.format(tid.atZone(Datoer.DANMARK));
  }

  public String dato(LocalDate dato) {
    return dato == null ? "" : DATO.format(dato);
  }

  /** A date of a cell as it stands in a field; what was written and is no date stays as it is. */
  public String datofelt(String skrevet) {
    return skrevet == null ? null : Datotekst.laeselig(skrevet);
  }

  /** A day as it stands in a field. */
  public String dagfelt(LocalDate dag) {
    return Datotekst.skriv(dag);
  }

  public String tid(Instant tid) {
    return tid == null ? "" : TID.format(tid.atZone(Datoer.DANMARK));
  }

  /** The day in full, e.g. mandag den 2. marts 2026. */
  public String dag(LocalDate dato) {
    return UGEDAG.format(dato);
  }

  public String projekttype(Projekttype type) {
    return type == null ? "Ikke afklaret endnu" : type.tekst();
  }

  public String svar(Deltagelse.Svar svar) {
    return switch (svar) {
      case INVITERET -> "Har ikke svaret endnu";
      case ACCEPTERET -> "Er med";
      case AFSLAAET -> "Har sagt nej";
    };
  }

  public String grundlag(String kode) {
    return switch (kode == null ? "" : kode) {
      case "S" -> "Modellens egne kilder";
      case "X" -> "Ekstern kilde";
      case "A" -> "Antagelse";
      default -> "Ikke oplyst";
    };
  }

  /** Output values of a decision: yes and no instead of true and false, codes as words. */
  public String vaerdi(Object v) {
    if (v instanceof Boolean b) {
      return b ? "ja" : "nej";
    }
    if (v == null) {
      return "–";
    }
    String tekst = v.toString();
    if (ISO_DAG.matcher(tekst).matches()) {
      return dato(LocalDate.parse(tekst));
    }
    return tekst.matches("[A-Z][A-Z0-9_]+") ? Svarord.svar(tekst) : tekst;
  }

  /** A name in camelCase as words: forventetStoerrelse becomes forventet størrelse. */
  public String navn(String kode) {
    return Svarord.navn(kode);
  }

  /** Why a forløb stopped; the code itself when it is unknown. */
  public String stopaarsag(String kode) {
    return Arrays.stream(Stopaarsag.values())
        .filter(a -> a.name().equals(kode))
        .map(Stopaarsag::tekst)
        .findFirst()
        .orElse(kode);
  }

  /** Who recorded something: the person when it may be known, organisation and on whose behalf. */
  public String hvem(Registrering r) {
    String organisation = r.organisation() == null ? null : aktoerer.navn(r.organisation());
    String hos =
        Stream.of(person(r.bruger()), organisation)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return r.paaVegneAf() == null
        ? hos
        : "%s (på vegne af %s)".formatted(hos, aktoerer.navn(r.paaVegneAf()));
  }

  /**
   * The own name of whoever reads this or of a colleague of theirs; null for everybody else, those
   * who have left included.
   */
  public String person(String bruger) {
    if (bruger == null) {
      return null;
    }
    if (AktuelBruger.SYSTEM.equals(bruger)) {
      return "systemet";
    }
    String laeser = aktuelBruger.id();
    if (bruger.equals(laeser)) {
      return personnavne.eget(laeser);
    }
    return Anmodning.husk(KOLLEGER + laeser, () -> personnavne.kolleger(laeser)).get(bruger);
  }

  public String farve(Tilstand t) {
    return switch (t) {
      case OPFYLDT -> "groen";
      case OPFYLDT_PAA_ANDEN_VIS -> "blaa";
      case IKKE_RELEVANT -> "";
      case IKKE_OPFYLDT -> "gul";
    };
  }

  public String farve(Principtilstand p) {
    return switch (p.tilstand()) {
      case OPFYLDT -> "groen";
      case DELVIST -> "gul";
      case IKKE_RELEVANT -> "";
      case IKKE_OPFYLDT -> p.alvor() == Principtilstand.Alvor.HAARD ? "roed" : "gul";
    };
  }

  public String farve(Forloebstatus s) {
    return switch (s) {
      case IGANGVAERENDE -> "blaa";
      case GENNEMFOERT -> "groen";
      case VENTELISTE -> "gul";
      case AFLYST, STOPPET -> "roed";
    };
  }

  public String farve(Deltagelse.Svar s) {
    return switch (s) {
      case ACCEPTERET -> "groen";
      case INVITERET -> "gul";
      case AFSLAAET -> "roed";
    };
  }
}
