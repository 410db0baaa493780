package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektplan.Planafsnit;
import dk.jobveu.projektplan.Plandag;
import dk.jobveu.projektplan.Planenighed;
import dk.jobveu.projektplan.Plangodkendelse;
import dk.jobveu.projektplan.Planpunkter;
import dk.jobveu.projektplan.Plansvar;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The projektplan (D12). The need, the courses and the days are for everybody in the forløb once it
 * is approved; the rest, who has written what and who has approved, is for those whose names are in
 * it.
 */
@Component
class Planen implements Dokumentkilde {

  /** The plan as the schools get it. */
  static final String UDBUDSMATERIALE = "udbudsmateriale";

  private static final Map<Projektplan.Status, String> STATUS =
      Map.of(
          Projektplan.Status.KLADDE, "Kladde",
          Projektplan.Status.KOMPLET, "Færdig",
          Projektplan.Status.KAN_UDBYDES_MED_FORBEHOLD, "Kan bruges, men mangler lidt",
          Projektplan.Status.MANGLER_UDBUDSGRUNDLAG, "Mangler noget, før skoler kan spørges",
          Projektplan.Status.DATOFEJL, "Datoerne passer ikke sammen",
          Projektplan.Status.MANGLER, "Mangler noget");

  private final Projektplaner planer;
  private final Planenighed planenighed;
  private final Plansvar plansvar;
  private final Aktoerer aktoerer;
  private final Rolleord rolleord;
  private final Informationerne informationer;
  private final Vilkaarene vilkaarene;

  Planen(
      Projektplaner planer,
      Planenighed planenighed,
      Plansvar plansvar,
      Aktoerer aktoerer,
      Rolleord rolleord,
      Informationerne informationer,
      Vilkaarene vilkaarene) {
    this.vilkaarene = vilkaarene;
    this.planer = planer;
    this.planenighed = planenighed;
    this.plansvar = plansvar;
    this.aktoerer = aktoerer;
    this.rolleord = rolleord;
    this.informationer = informationer;
  }

  @Override
  public String sti() {
    return "projektplan";
  }

  @Override
  public String navn() {
    return "Projektplan";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return planer.seneste(indsigt.forloebId()).map(p -> dokument(indsigt, p));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return planer
        .seneste(indsigt.forloebId())
        .map(p -> udgaver(indsigt, p, planenighed.erGodkendt(indsigt.forloebId())))
        .orElse(List.of());
  }

  private List<Udgave> udgaver(Indsigt indsigt, Projektplan p, boolean godkendt) {
    List<Udgave> udgaver = new ArrayList<>(Udgave.af(this, indsigt, godkendt));
    if (alt(indsigt, p, planenighed.navne(indsigt.forloebId()))) {
      udgaver.add(
          new Udgave(
              UDBUDSMATERIALE,
              "Udbudsmateriale",
              null,
              godkendt,
              "Projektplanen er grundlaget for skolernes tilbud.",
              new Dokument(
                      p.version(),
                      STATUS.get(p.status()),
                      p.registrering(),
                      syvAfsnit(indsigt, p),
                      null)
                  .udenTomme()
                  .med(indsigt::udenFremmedBruger)));
    }
    if (godkendt && p.udbyder() != null) {
      udgaver.addAll(informationer.udgaver(indsigt, p));
    }
    return udgaver;
  }

  private Dokument dokument(Indsigt indsigt, Projektplan p) {
    String forloebId = indsigt.forloebId();
    List<Plangodkendelse> navne = planenighed.navne(forloebId);
    boolean alt = alt(indsigt, p, navne);
    List<Dokument.Afsnit> afsnit =
        alt
            ? heleplanen(indsigt, p, navne)
            : planenighed.erGodkendt(forloebId) ? forAlle(p) : List.of();
    return new Dokument(
        p.version(),
        STATUS.get(p.status()),
        p.registrering(),
        afsnit,
        alt
            ? vilkaarene.forbehold(indsigt)
            : "Resten af planen læses af dem, der står i den. De andre ser den, når den er"
                + " godkendt.");
  }

  private static boolean alt(Indsigt indsigt, Projektplan p, List<Plangodkendelse> navne) {
    return indsigt.erKoordinator()
        || Laeser.harSkrevet(indsigt, p.registrering().organisation())
        || navne.stream().anyMatch(n -> Laeser.harSkrevet(indsigt, n.part()));
  }

  private static List<Dokument.Afsnit> forAlle(Projektplan p) {
    return List.of(
        felter(
            "Behov og kurser",
            felt("Virksomhedernes behov", p.indhold().formaal().virksomhedernesBehov()),
            felt("Faglig sammensætning", p.indhold().krav().fagligSammensaetning())),
        felter(
            "7 Tidsplan",
            Stream.of(Plandag.values())
                .map(dag -> felt(dag.navn(), dag.af(p.indhold().tidsplan())))
                .toArray(Dokument.Felt[]::new)));
  }

  private List<Dokument.Afsnit> heleplanen(
      Indsigt indsigt, Projektplan p, List<Plangodkendelse> navne) {
    List<Dokument.Afsnit> afsnit = new ArrayList<>();
    afsnit.add(
        tabel(
            "Hvem står i planen, og hvad har de svaret",
            List.of("Organisation", "Svar", "Dag", "Hvad skal rettes, eller hvorfor ikke med"),
            navne.stream()
                .sorted(Danskorden.efter(n -> aktoerer.navn(n.part())))
                .map(this::svar)
                .toList()));
    aendret(indsigt, p).ifPresent(afsnit::add);
    afsnit.addAll(syvAfsnit(indsigt, p));
    afsnit.addAll(vilkaarene.iPlanen(indsigt));
    afsnit.add(
        felter(
            "Skole",
            felt("Valgt", p.udbyder() == null ? null : aktoerer.opregning(p.udbyder().skoler())),
            felt("Oplysninger", p.udbyder() == null ? null : p.udbyder().oplysninger())));
    afsnit.add(
        felter(
            "Mangler",
            felt("Ikke udfyldt", p.mangler().isEmpty() ? null : Planpunkter.tekst(p.mangler()))));
    afsnit.add(
        tabel(
            "Det har hver skrevet",
            List.of("Organisation", "Om", "Tekst"),
            plansvar.bidrag(indsigt.forloebId()).stream()
                .sorted(Danskorden.efter(b -> aktoerer.navn(b.part())))
                .flatMap(
                    b ->
                        b.linjer().stream()
                            .map(l -> raekke(aktoerer.navn(b.part()), l.navn(), l.tekst())))
                .toList()));
    return afsnit;
  }

  /** What reads differently than in the version before, text by text. */
  private Optional<Dokument.Afsnit> aendret(Indsigt indsigt, Projektplan p) {
    return p.version() == 1
        ? Optional.empty()
        : planer
            .version(indsigt.forloebId(), p.version() - 1)
            .map(
                foer ->
                    tabel(
                        "Ændret siden version " + foer.version(),
                        List.of("Afsnit", "Før", "Nu"),
                        Planforskel.mellem(
                                Planafsnit.af(foer.indhold(), rolle -> rolle(indsigt, rolle)),
                                Planafsnit.af(p.indhold(), rolle -> rolle(indsigt, rolle)))
                            .stream()
                            .map(f -> raekke(f.sted(), f.foer(), f.nu()))
                            .toList()));
  }

  private String rolle(Indsigt indsigt, String rolle) {
    return rolleord.af(indsigt.forloeb(), rolle);
  }

  private List<Dokument.Afsnit> syvAfsnit(Indsigt indsigt, Projektplan p) {
    return Planafsnit.af(p.indhold(), rolle -> rolle(indsigt, rolle)).stream()
        .map(
            a ->
                felter(
                    a.overskrift(),
                    a.linjer().stream()
                        .map(l -> felt(l.navn(), l.tekst()))
                        .toArray(Dokument.Felt[]::new)))
        .toList();
  }

  private List<String> svar(Plangodkendelse g) {
    return raekke(
        aktoerer.navn(g.part()),
        g.tekst(),
        g.venter() ? null : Datoer.dagen(g.registrering().tidspunkt()),
        g.begrundelse() == null ? g.rettelsestekst() : g.begrundelse());
  }
}
