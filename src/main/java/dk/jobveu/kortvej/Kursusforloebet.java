package dk.jobveu.kortvej;

import dk.jobveu.behov.Beskaeftigede.Arbejdsgiver;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.kortvej.BeskrivKortVej.Kortkursus;
import dk.jobveu.kortvej.BeskrivKortVej.Planen;
import dk.jobveu.kortvej.BeskrivKortVej.Skolevalget;
import dk.jobveu.kortvej.BeskrivKortVej.Svar;
import dk.jobveu.kursus.FastlaegKurser;
import dk.jobveu.kursus.SammensaetKurser;
import dk.jobveu.kursus.ValiderMerit;
import dk.jobveu.kursus.VurderMerit;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Ansvar.Leverance;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.SkrivProjektplan;
import dk.jobveu.projektplan.Tidsplan;
import dk.jobveu.projektplan.VurderProjektplan;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The courses, the projektplan and the school that is asked, as phases 2 and 3 record them. */
@Component
class Kursusforloebet {

  private final SammensaetKurser sammensaet;
  private final VurderMerit vurderMerit;
  private final ValiderMerit validerMerit;
  private final FastlaegKurser fastlaeg;
  private final SkrivProjektplan skriv;
  private final VurderProjektplan vurderPlan;
  private final Udbudsrunder runder;

  Kursusforloebet(
      SammensaetKurser sammensaet,
      VurderMerit vurderMerit,
      ValiderMerit validerMerit,
      FastlaegKurser fastlaeg,
      SkrivProjektplan skriv,
      VurderProjektplan vurderPlan,
      Udbudsrunder runder) {
    this.sammensaet = sammensaet;
    this.vurderMerit = vurderMerit;
    this.validerMerit = validerMerit;
    this.fastlaeg = fastlaeg;
    this.skriv = skriv;
    this.vurderPlan = vurderPlan;
    this.runder = runder;
  }

  /** Returns the merit of the courses. */
  String laeg(Svar svar, Situation s) {
    String klasse = kurser(svar, s);
    skriv.modtag(plan(svar), s);
    vurderPlan.udfoer(new Intet(), s.registrering());
    spoerg(svar.skole(), s.registrering());
    return klasse;
  }

  private String kurser(Svar svar, Situation s) {
    sammensaet.modtag(
        new SammensaetKurser.Svar(
            svar.kurser().stream().map(Kursusforloebet::raekke).toList(),
            "JOB",
            null,
            false,
            null,
            true),
        s);
    if (vurderMerit.udfoer(new Intet(), s.registrering()).meritStatus()
        != VurderMerit.Naeste.VALIDERES) {
      throw new Regelbrud("kurser", "Skriv, hvorfor de kurser er med, der ikke giver merit.");
    }
    String klasse = validerMerit.forslag(s).orElseThrow().klasse();
    validerMerit.modtag(new ValiderMerit.Svar(klasse, svar.meritGrund()), s);
    fastlaeg.udfoer(new Intet(), s.registrering());
    return klasse;
  }

  private static SammensaetKurser.Raekke raekke(Kortkursus k) {
    return new SammensaetKurser.Raekke(
        k.titel(),
        null,
        k.kursustype(),
        k.varighedDage(),
        k.giverMerit(),
        k.uddannelse(),
        k.giverMerit() ? "JA" : null,
        null,
        k.begrundelse(),
        null,
        true);
  }

  private static Planindhold plan(Svar svar) {
    Planen p = svar.plan();
    if (p.datoKursusafslutning().isBefore(p.datoKursusstart())) {
      throw new Regelbrud("datoKursusafslutning", "Kurset kan ikke slutte, før det begynder.");
    }
    return new Planindhold(
        new Planindhold.Formaal(
            "Medarbejdere bliver opkvalificeret, mens krisen varer.", svar.behov().henvendelse()),
        new Planindhold.Deltagere(
            null,
            Set.of(),
            null,
            null,
            svar.arbejdsgivere().stream().mapToInt(Arbejdsgiver::antal).sum(),
            svar.arbejdsgivere().stream()
                .map(Arbejdsgiver::forudsaetninger)
                .filter(f -> f != null)
                .collect(Collectors.joining(" "))),
        new Planindhold.Screeningsmodel(List.of(), null, null, null),
        new Planindhold.Kursuskrav(
            "Fra " + Datoer.tekst(p.datoKursusstart()),
            null,
            svar.kurser().stream().map(Kortkursus::titel).collect(Collectors.joining(", ")),
            false,
            false,
            null,
            null,
            null),
        new Planindhold.Opfoelgning("OPTAG", false),
        new Planindhold.Oekonomi(p.prisramme(), null),
        new Tidsplan(
            null,
            null,
            null,
            p.datoKursusstart(),
            p.datoKursusafslutning(),
            p.datoOpfoelgning(),
            null),
        List.of(
            new Ansvar(Leverance.KURSER, "uddannelsesinstitution", null),
            new Ansvar(Leverance.OPFOELGNING, "branchorganisation", null)),
        List.of());
  }

  /**
   * A direct choice of one school with its reason; the tender is sent by the next step.
   */
  private void spoerg(Skolevalget v, Registrering r) {
    runder.gemRunde(
        new Udbud(
            r,
            runder.seneste(r.forloebId()).map(u -> u.nr() + 1).orElse(1),
            Udbud.Vej.DIREKTE,
            Udbud.Status.KLADDE,
            v.frist(),
            v.direkteGrund(),
            v.skoleGrund(),
            null,
            null,
            null,
            List.of(new Udbud.Invitation(v.valgtSkole(), Udbud.Invitation.Svar.INVITERET, null))));
  }
}
