package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.VeuRolle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The proposals for coordination, the organisations to choose from and those chosen already. */
@Component
class Invitationsforslag {

  private static final String UDEN = "Ingen lige nu: koordinatoren registrerer på vegne af";
  private final Forloebregister register;
  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;
  private final Deltagervalg valg;
  private final Vurderinger vurderinger;

  Invitationsforslag(
      Forloebregister register,
      Aktoerer aktoerer,
      Deltagelser deltagelser,
      Deltagervalg valg,
      Vurderinger vurderinger) {
    this.valg = valg;
    this.register = register;
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
    this.vurderinger = vurderinger;
  }

  Map<String, Object> vist(Situation s) {
    return Map.of(
        "titel",
        register.hent(s.forloebId()).titel(),
        "forslagTekst",
        foreslaarJobcenter(s) ? "et jobcenter koordinerer" : "VEU-koordinatoren koordinerer",
        "forslagRolle",
        rolle(s).map(VeuRolle::tekst).orElse("uafklaret, så vælg selv"),
        "koordinatorvalg",
        valg.medRolle(s.forloebId(), Aktoervalg.KOORDINATORER),
        "brancheorganisationsvalg",
        medIngen(s, Rolle.BRANCHORGANISATION),
        "fagligOrganisationsvalg",
        medIngen(s, Rolle.FAGLIG_ORGANISATION),
        "jobcentervalg",
        valg.medRolle(s.forloebId(), Rolle.JOBCENTER.id()),
        "skolevalg",
        valg.medRolle(s.forloebId(), Rolle.UDDANNELSESINSTITUTION.id()),
        "erFoersteOmgang",
        vurderinger.seneste(s.forloebId()).isEmpty());
  }

  InviterParter.Svar svar(Situation s) {
    Forloeb forloeb = register.hent(s.forloebId());
    return new InviterParter.Svar(
        koordinator(forloeb, s),
        rolle(s).orElse(null),
        foerste(deltagelser.medRolle(forloeb.id(), Rolle.BRANCHORGANISATION.id())).orElse(null),
        foerste(deltagelser.medRolle(forloeb.id(), Rolle.FAGLIG_ORGANISATION.id())).orElse(null),
        jobcentre(forloeb),
        null,
        ellerAabent(deltagelser.skoler(forloeb.id())),
        null,
        null);
  }

  private List<String> jobcentre(Forloeb forloeb) {
    List<String> med = deltagelser.jobcentre(forloeb.id());
    return ellerAabent(
        med.isEmpty() && forloeb.harLedige() ? lokaltJobcenter(forloeb).stream().toList() : med);
  }

  private static List<String> ellerAabent(List<String> ider) {
    return ider.isEmpty() ? null : ider;
  }

  private static boolean foreslaarJobcenter(Situation s) {
    return "JOBCENTER".equals(s.variabel("foreslaaetPart"));
  }

  private static Optional<String> rolle(Situation s) {
    return Optional.ofNullable(s.variabel("foreslaaetVeuRolle")).filter(VeuRolle::er);
  }

  /** Whoever coordinates now, unless the proposal points at a jobcenter. */
  private String koordinator(Forloeb forloeb, Situation s) {
    boolean erJobcenter =
        aktoerer
            .find(forloeb.koordinator())
            .filter(a -> a.rolle().equals(Rolle.JOBCENTER.id()))
            .isPresent();
    if (!foreslaarJobcenter(s) || erJobcenter) {
      return forloeb.koordinator();
    }
    return lokaltJobcenter(forloeb)
        .or(() -> foerste(deltagelser.jobcentre(forloeb.id())))
        .orElse(forloeb.koordinator());
  }

  private Optional<String> lokaltJobcenter(Forloeb forloeb) {
    return aktoerer.medRolle(Rolle.JOBCENTER.id()).stream()
        .filter(a -> forloeb.kommunekode().equals(a.kommunekode()))
        .map(Aktoer::id)
        .findFirst();
  }

  private List<Valg> medIngen(Situation s, Rolle rolle) {
    return Stream.concat(
            valg.medRolle(s.forloebId(), rolle.id()).stream(),
            Stream.of(new Valg(InviterParter.INGEN, UDEN)))
        .toList();
  }

  private static Optional<String> foerste(List<String> ider) {
    return ider.stream().findFirst();
  }
}
