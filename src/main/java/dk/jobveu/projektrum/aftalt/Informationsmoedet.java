package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoede.Form;
import dk.jobveu.screening.Informationsmoede.Fremmoedt;
import dk.jobveu.screening.Screeninger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An information day or meeting: the call, who comes, who was missing, and the minutes (D18). For
 * the same as the kick-off; of the unemployed there are numbers only.
 */
class Informationsmoedet implements Dokumentkilde {

  private final Moedeslags slags;
  private final Indkaldelsen indkaldelsen;
  private final Screeninger screeninger;
  private final Aktoerer aktoerer;

  Informationsmoedet(
      Moedeslags slags, Indkaldelsen indkaldelsen, Screeninger screeninger, Aktoerer aktoerer) {
    this.slags = slags;
    this.indkaldelsen = indkaldelsen;
    this.screeninger = screeninger;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return slags == Moedeslags.INFORMATIONSDAG ? "informationsdag" : "informationsmoede";
  }

  @Override
  public String navn() {
    return slags.navn();
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    Optional<Indkaldelse> kald = indkaldelsen.seneste(indsigt, slags);
    Optional<Informationsmoede> moede = screeninger.moede(indsigt.forloebId(), slags);
    if (kald.isEmpty() && moede.isEmpty()) {
      return Optional.empty();
    }
    boolean laeser = indkaldelsen.maaLaeses(indsigt, slags);
    List<Dokument.Afsnit> afsnit = new ArrayList<>();
    if (laeser) {
      afsnit.addAll(indkaldelsen.afsnit(indsigt, slags));
      moede.ifPresent(m -> afsnit.add(referat(m, indsigt)));
    }
    return Optional.of(
        new Dokument(
            null,
            moede.map(Informationsmoedet::status).orElse("Indkaldt"),
            kald.map(Indkaldelse::registrering).orElse(null),
            afsnit,
            laeser ? null : "Mødet læses af dem, der var indkaldt."));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    List<Udgave> udgaver =
        new ArrayList<>(indkaldelsen.invitation(indsigt, slags, "invitation-" + sti()));
    udgaver.addAll(indkaldelsen.tilLedige(indsigt, slags, "invitation-" + sti() + "-ledige"));
    udgaver.addAll(
        Udgave.af(this, indsigt, screeninger.moede(indsigt.forloebId(), slags).isPresent()));
    return udgaver;
  }

  private static String status(Informationsmoede m) {
    return m.form() == Form.IKKE_AFHOLDT ? "Ikke afholdt" : "Holdt";
  }

  private Dokument.Afsnit referat(Informationsmoede m, Indsigt indsigt) {
    List<String> var = m.deltagere().stream().map(Fremmoedt::deltager).toList();
    return felter(
        "Referat",
        felt("Hvordan", m.form().tekst()),
        felt("Holdt", m.afholdtDen()),
        felt("Sted", m.sted()),
        felt("Inviterede ledige", m.inviterede()),
        felt("Fremmødte ledige", m.fremmoedte()),
        felt("Virksomheder", m.virksomheder()),
        felt("Virksomhederne", m.virksomhedsnavne()),
        felt(
            "Organisationer, der var med",
            aktoerer.efterNavn(var).stream().map(aktoerer::navn).collect(Collectors.joining(", "))),
        felt("Manglede", indkaldelsen.manglede(indsigt, slags, var)),
        felt("Program", m.dagsorden()),
        felt("Hvordan de ledige ellers bliver afklaret", m.begrundelse()));
  }
}
