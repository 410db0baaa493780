package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.jaNej;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetning.FagligtSvar;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Meritvalidering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The courses (D7) and what they give merit for; advice is for the two sides that agree on them.
 */
@Component
class Kurserne implements Dokumentkilde {

  private static final Map<String, String> ADGANG =
      Map.of(
          "JOB", "Job", "UDDANNELSE", "Ordinær uddannelse", "BEGGE", "Job og ordinær uddannelse");

  private static final Map<String, String> MERIT =
      Map.of("FULD", "Fuldt ud", "DELVIS", "Delvist", "INGEN", "Ikke");

  private static final Map<Kursussammensaetning.Status, String> STATUS =
      Map.of(
          Kursussammensaetning.Status.UDKAST, "Udkast",
          Kursussammensaetning.Status.GAELDENDE, "Gælder",
          Kursussammensaetning.Status.ERSTATTET, "Erstattet af en nyere");

  private final Kursussammensaetninger sammensaetninger;

  Kurserne(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public String sti() {
    return "kurser";
  }

  @Override
  public String navn() {
    return "Kurser";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return sammensaetninger.seneste(indsigt.forloebId()).map(k -> dokument(indsigt, k));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(
        this,
        indsigt,
        sammensaetninger
            .seneste(indsigt.forloebId())
            .filter(k -> k.status() == Kursussammensaetning.Status.GAELDENDE)
            .isPresent());
  }

  private Dokument dokument(Indsigt indsigt, Kursussammensaetning k) {
    FagligtSvar svar = k.fagligtSvar();
    boolean alt =
        Laeser.harSkrevet(indsigt, k.registrering().organisation())
            || svar != null && Laeser.harSkrevet(indsigt, svar.organisation());
    Meritvalidering merit =
        sammensaetninger.validering(indsigt.forloebId(), k.version()).orElse(null);
    return new Dokument(
        k.version(),
        STATUS.get(k.status()),
        k.registrering(),
        List.of(
            felter(
                "Hvad fører kurserne til",
                felt("Adgang til", ADGANG.get(k.adgang())),
                felt("Dage i alt", Taltekst.skriv(k.varighedDage())),
                felt("Giver merit", merit == null ? null : MERIT.get(merit.klasse())),
                felt("Hvorfor", merit == null ? null : merit.begrundelse()),
                felt("Almene kompetencer først", k.almenFoerst() ? Boolean.TRUE : null),
                felt("Plan for merit", alt ? k.planForMerit() : null),
                felt("Virksomhedernes råd", alt ? k.raadgivning() : null),
                felt(
                    "Den faglige side er enig", svar == null ? null : Boolean.valueOf(svar.enig())),
                felt("Svaret den", svar == null ? null : Datoer.dagen(svar.tidspunkt())),
                felt("Skal ændres", svar == null || !alt ? null : svar.grund())),
            tabel(
                "Kurser",
                List.of("Nr.", "Kursus", "Fagkode", "Type", "Dage", "Merit", "Anerkendt", "Bemærk"),
                k.kurser().stream().map(Kurserne::kursus).toList())),
        alt
            ? null
            : "Planen for merit og virksomhedernes råd læses af den, der har skrevet dem, og den, der har svaret på dem.");
  }

  private static List<String> kursus(Kursus k) {
    return raekke(
        k.nr(),
        k.titel(),
        k.fagkode(),
        k.kursustype() == null ? null : k.kursustype().tekst(),
        k.varighedDage() == null ? null : Taltekst.skriv(k.varighedDage()),
        merit(k),
        af(jaNej(k.anerkendt()), " af ", k.anerkendtAf()),
        Stream.of(k.begrundelse(), af("Certifikat", ": ", k.certifikat()))
            .filter(t -> t != null && !t.equals("Certifikat"))
            .collect(Collectors.joining(". ")));
  }

  private static String merit(Kursus k) {
    String svar =
        k.giverMerit()
            ? "Ja"
            : k.erUafklaret() ? "Ikke afklaret" : k.merit() == null ? null : "Nej";
    return k.giverMerit() || k.erUafklaret() ? af(svar, " til ", k.uddannelse()) : svar;
  }

  private static String af(String svar, String mellem, String hvem) {
    return hvem == null ? svar : svar + mellem + hvem;
  }
}
