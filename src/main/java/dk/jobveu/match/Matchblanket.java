package dk.jobveu.match;

import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the tasks about one participant's match have in common. */
@Component
class Matchblanket {

  private final Matchregister register;
  private final Matchvirksomheder virksomheder;
  private final Matchregler regler;
  private final Deltagere deltagere;

  Matchblanket(
      Matchregister register,
      Matchvirksomheder virksomheder,
      Matchregler regler,
      Deltagere deltagere) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.regler = regler;
    this.deltagere = deltagere;
  }

  Optional<Matchsvar> forslag(Situation s) {
    return seneste(s).map(Match::melding).map(Matchsvar::igen);
  }

  /** The companies to choose from, and the latest match. */
  Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(vistUdenValg(s));
    vist.put(
        "virksomheder",
        virksomheder.iForloeb(s.forloebId()).stream()
            .map(v -> new Valg(v.id(), v.navn()))
            .toList());
    return vist;
  }

  Map<String, Object> vistUdenValg(Situation s) {
    return Map.of(
        "deltagerId",
        s.variabel("deltagerId"),
        "senesteMatch",
        seneste(s)
            .map(
                m ->
                    m.melding().udfald().tekst()
                        + ", registreret "
                        + Datoer.tekst(m.melding().dato())
                        + (m.begrundelse() == null ? "" : ". " + m.begrundelse()))
            .orElse("Der er ikke registreret noget match endnu."));
  }

  /** The participant, whom only the own jobcenter talks with. */
  String kraevEgen(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Deltageradgang.kraevEget(s.registrering(), deltagere.hent(s.forloebId(), deltagerId));
    return deltagerId;
  }

  Intet modtag(Matchsvar svar, Situation s) {
    Matchmelding melding = svar.om(s.variabel("deltagerId"));
    regler.regler(s.registrering(), List.of(melding)).stream()
        .findFirst()
        .ifPresent(
            b -> {
              throw new Regelbrud(Matchsvar.noegle(b.felt()), b.besked());
            });
    register.gemMeldinger(s.registrering(), List.of(melding), regler.efterspoerger(s.forloebId()));
    return new Intet();
  }

  private Optional<Match> seneste(Situation s) {
    return register.seneste(s.forloebId(), s.variabel("deltagerId"));
  }
}
