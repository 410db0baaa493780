package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.opstart.Moededeltager;
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

  private final Indkaldelsen indkaldelsen;
  private final Opstartsmoeder moeder;
  private final Aktoerer aktoerer;

  Opstartsmoedet(Indkaldelsen indkaldelsen, Opstartsmoeder moeder, Aktoerer aktoerer) {
    this.indkaldelsen = indkaldelsen;
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
    Optional<Indkaldelse> kald = indkaldelsen.seneste(indsigt, Moedeslags.OPSTART);
    Optional<Opstartsmoede> moede = moeder.find(indsigt.forloebId());
    if (kald.isEmpty() && moede.isEmpty()) {
      return Optional.empty();
    }
    boolean laeser = indkaldelsen.maaLaeses(indsigt, Moedeslags.OPSTART);
    List<Dokument.Afsnit> afsnit = new ArrayList<>();
    if (laeser) {
      afsnit.addAll(indkaldelsen.afsnit(indsigt, Moedeslags.OPSTART));
      moede.ifPresent(m -> afsnit.addAll(referat(m, indsigt)));
    }
    return Optional.of(
        new Dokument(
            null,
            moede.isPresent() ? "Holdt" : "Indkaldt",
            kald.map(Indkaldelse::registrering).orElse(null),
            afsnit,
            laeser ? null : "Mødet læses af dem, der var indkaldt."));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    List<Udgave> udgaver =
        new ArrayList<>(indkaldelsen.invitation(indsigt, Moedeslags.OPSTART, "invitation"));
    udgaver.addAll(Udgave.af(this, indsigt, moeder.find(indsigt.forloebId()).isPresent()));
    return udgaver;
  }

  private List<Dokument.Afsnit> referat(Opstartsmoede m, Indsigt indsigt) {
    Set<String> var =
        m.deltagere().stream().map(Moededeltager::deltager).collect(Collectors.toSet());
    return List.of(
        felter(
            "Referat",
            felt("Holdt", m.moededato()),
            felt("Manglede", indkaldelsen.manglede(indsigt, Moedeslags.OPSTART, var)),
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
