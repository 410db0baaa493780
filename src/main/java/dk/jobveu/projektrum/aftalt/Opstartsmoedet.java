package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.opstart.Indkaldelse;
import dk.jobveu.opstart.Indkaldelser;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moedesvar;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The kick-off: the call, who comes, who was missing, and the minutes (D8). For the coordinator,
 * the parties, the job centres and whoever else was called.
 */
@Component
class Opstartsmoedet implements Dokumentkilde {

  private final Indkaldelser indkaldelser;
  private final Opstartsmoeder moeder;
  private final Aktoerer aktoerer;

  Opstartsmoedet(Indkaldelser indkaldelser, Opstartsmoeder moeder, Aktoerer aktoerer) {
    this.indkaldelser = indkaldelser;
    this.moeder = moeder;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return "opstartsmoede";
  }

  @Override
  public String navn() {
    return "Opstartsmøde";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    Optional<Indkaldelse> kald = indkaldelser.seneste(indsigt.forloebId());
    Optional<Opstartsmoede> moede = moeder.find(indsigt.forloebId());
    if (kald.isEmpty() && moede.isEmpty()) {
      return Optional.empty();
    }
    boolean laeser = laeser(indsigt);
    return Optional.of(
        new Dokument(
            null,
            moede.isPresent() ? "Holdt" : "Indkaldt",
            kald.map(Indkaldelse::registrering).orElse(null),
            laeser ? afsnit(kald, indkaldelser.svar(indsigt.forloebId()), moede) : List.of(),
            laeser ? null : "Mødet læses af dem, der var indkaldt."));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    List<Udgave> udgaver = new ArrayList<>();
    indkaldelser
        .seneste(indsigt.forloebId())
        .filter(k -> laeser(indsigt))
        .ifPresent(k -> udgaver.add(invitation(indsigt, k)));
    udgaver.addAll(Udgave.af(this, indsigt, moeder.find(indsigt.forloebId()).isPresent()));
    return udgaver;
  }

  private Udgave invitation(Indsigt indsigt, Indkaldelse k) {
    return new Udgave(
        "invitation",
        "Invitation til opstartsmøde",
        null,
        true,
        "I inviteres til opstartsmøde om " + indsigt.forloeb().titel() + ".",
        new Dokument(
                k.nr(),
                null,
                k.registrering(),
                List.of(
                    indkaldelse(k),
                    tabel(
                        "Inviterede",
                        List.of("Organisation"),
                        aktoerer
                            .efterNavn(
                                indkaldelser.svar(indsigt.forloebId()).stream()
                                    .map(Moedesvar::deltager)
                                    .toList())
                            .stream()
                            .map(id -> raekke(aktoerer.navn(id)))
                            .toList())),
                null)
            .udenTomme()
            .med(indsigt::udenFremmedBruger));
  }

  private boolean laeser(Indsigt indsigt) {
    return Laeser.erPart(indsigt)
        || indsigt.jobcenter().isPresent()
        || indkaldelser.svar(indsigt.forloebId()).stream()
            .anyMatch(m -> Laeser.harSkrevet(indsigt, m.deltager()));
  }

  private static Dokument.Afsnit indkaldelse(Indkaldelse k) {
    return felter(
        "Indkaldelse",
        felt("Dag", k.moededag()),
        felt("Klokken", k.klokken()),
        felt("Sted", k.sted()),
        felt("Dagsorden", k.dagsorden()));
  }

  private List<Dokument.Afsnit> afsnit(
      Optional<Indkaldelse> kald, List<Moedesvar> svar, Optional<Opstartsmoede> moede) {
    List<Dokument.Afsnit> afsnit = new ArrayList<>();
    kald.ifPresent(k -> afsnit.add(indkaldelse(k)));
    afsnit.add(
        tabel(
            "Svar",
            List.of("Organisation", "Svar", "Kan beslutte", "Bemærkning"),
            svar.stream()
                .sorted(Danskorden.efter(m -> aktoerer.navn(m.deltager())))
                .map(
                    m ->
                        raekke(aktoerer.navn(m.deltager()), m.tekst(), m.mandat(), m.bemaerkning()))
                .toList()));
    moede.ifPresent(m -> afsnit.addAll(referat(m, svar)));
    return afsnit;
  }

  private List<Dokument.Afsnit> referat(Opstartsmoede m, List<Moedesvar> svar) {
    Set<String> var =
        m.deltagere().stream().map(Moededeltager::deltager).collect(Collectors.toSet());
    return List.of(
        felter(
            "Referat",
            felt("Holdt", m.moededato()),
            felt(
                "Manglede",
                aktoerer
                    .efterNavn(
                        svar.stream()
                            .map(Moedesvar::deltager)
                            .filter(id -> !var.contains(id))
                            .toList())
                    .stream()
                    .map(aktoerer::navn)
                    .collect(Collectors.joining(", "))),
            felt("Ordninger, der blev drøftet", m.ordningerDroeftet()),
            felt(
                "Ordninger og virksomheder",
                m.arbejdsdeling() == null ? null : m.arbejdsdeling().tekst()),
            felt("Tovholder for projektplanen", aktoerer.navn(m.tovholderValg())),
            felt("Næste skridt", m.naesteSkridt())),
        tabel(
            "Med på mødet",
            List.of("Organisation", "Mandat"),
            m.deltagere().stream()
                .sorted(Danskorden.efter(d -> aktoerer.navn(d.deltager())))
                .map(d -> raekke(aktoerer.navn(d.deltager()), d.mandat().tekst()))
                .toList()));
  }
}
