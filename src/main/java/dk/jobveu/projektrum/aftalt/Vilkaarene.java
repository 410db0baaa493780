package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.opstart.Deltagervilkaar;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.opstart.Vilkaarsdroeftelse;
import dk.jobveu.opstart.Vilkaarsforskel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The terms of the job centres side by side, where they differ, and what they agreed on (D14,
 * a document of its own and a part of the projektplan. For those who write the plan
 * together; places and guarantees stay with the coordinator.
 */
@Component
class Vilkaarene implements Dokumentkilde {

  private static final String FORSKEL = "Er der forskel?";

  private final Deltagervilkaar deltagervilkaar;
  private final Vilkaarsaftaler aftaler;
  private final Aktoerer aktoerer;

  Vilkaarene(Deltagervilkaar deltagervilkaar, Vilkaarsaftaler aftaler, Aktoerer aktoerer) {
    this.deltagervilkaar = deltagervilkaar;
    this.aftaler = aftaler;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return "vilkaar";
  }

  @Override
  public String navn() {
    return "Jobcentrenes vilkår";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    List<Vilkaar> vilkaar = laeste(indsigt);
    if (vilkaar.isEmpty()) {
      return Optional.empty();
    }
    Optional<Vilkaarsdroeftelse> droeftelse = aftaler.droeftelse(indsigt.forloebId());
    Registrering seneste =
        Stream.concat(
                vilkaar.stream().map(Vilkaar::registrering),
                droeftelse.stream().map(Vilkaarsdroeftelse::registrering))
            .max(Comparator.comparing(Registrering::tidspunkt))
            .orElseThrow();
    return Optional.of(
        new Dokument(
                null,
                droeftelse.isPresent() ? "Drøftet" : "Ikke drøftet endnu",
                seneste,
                afsnit(vilkaar, droeftelse),
                null)
            .udenTomme());
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(this, indsigt, aftaler.droeftelse(indsigt.forloebId()).isPresent());
  }

  /** The same as a part of the plan; nothing for whoever may not read it. */
  List<Afsnit> iPlanen(Indsigt indsigt) {
    List<Vilkaar> vilkaar = laeste(indsigt);
    return vilkaar.isEmpty() ? List.of() : afsnit(vilkaar, aftaler.droeftelse(indsigt.forloebId()));
  }

  /** That there is more than this person reads, or null. */
  String forbehold(Indsigt indsigt) {
    return maaLaeses(indsigt) || deltagervilkaar.af(indsigt.forloebId()).isEmpty()
        ? null
        : "Jobcentrenes vilkår læses af koordinatoren, parterne og jobcentrene.";
  }

  private static boolean maaLaeses(Indsigt indsigt) {
    return indsigt.formerAftalen() || indsigt.jobcenter().isPresent();
  }

  private List<Vilkaar> laeste(Indsigt indsigt) {
    return maaLaeses(indsigt) ? deltagervilkaar.af(indsigt.forloebId()) : List.of();
  }

  private List<Afsnit> afsnit(List<Vilkaar> vilkaar, Optional<Vilkaarsdroeftelse> droeftelse) {
    List<Vilkaarsforskel> emner = Vilkaarsforskel.sammenlign(vilkaar);
    List<Afsnit> afsnit = new ArrayList<>();
    afsnit.add(sideOmSide(vilkaar, emner));
    droeftelse.map(Vilkaarene::droeftet).ifPresent(afsnit::add);
    return afsnit;
  }

  /**
   * A row for each job centre, with whom its participants ask; a difference is said in words, at
   * the head and in the last row.
   */
  private Afsnit sideOmSide(List<Vilkaar> vilkaar, List<Vilkaarsforskel> emner) {
    Map<String, Vilkaar> deres =
        vilkaar.stream().collect(Collectors.toMap(Vilkaar::jobcenter, v -> v));
    List<String> jobcentre = aktoerer.efterNavn(vilkaar.stream().map(Vilkaar::jobcenter).toList());
    List<List<String>> raekker =
        jobcentre.stream()
            .map(
                j ->
                    medNavn(
                        aktoerer.navn(j),
                        emner.stream().map(e -> e.svar().get(j)),
                        deres.get(j).indhold().deltagerkontakt()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (jobcentre.size() > 1) {
      raekker.add(
          medNavn(
              FORSKEL,
              emner.stream().map(e -> e.erForskellig() ? "Ja, forskellige" : "Nej"),
              null));
    }
    return tabel(
        "Jobcentrenes vilkår side om side",
        medNavn(
            "Jobcenter",
            emner.stream().map(e -> e.erForskellig() ? e.emne() + " (forskellige)" : e.emne()),
            "Deltagerne spørger"),
        raekker);
  }

  private static List<String> medNavn(String navn, Stream<String> celler, String sidst) {
    return raekke(
        Stream.concat(Stream.concat(Stream.of(navn), celler), Stream.of(sidst == null ? "" : sidst))
            .toArray());
  }

  private static Afsnit droeftet(Vilkaarsdroeftelse d) {
    return felter(
        "Drøftet af jobcentrene",
        felt("Dag", d.dato()),
        felt("Forskelle dengang", d.forskelle()),
        felt("Er alle forskelle drøftet?", d.alleDroeftet()),
        felt("Det blev de enige om", d.faellesVilkaar()));
  }
}
