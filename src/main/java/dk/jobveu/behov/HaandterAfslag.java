package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Stopaarsag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody needed declined: ask another, register on their behalf, go on without, or stop.
 */
@Brugstilfaelde
public class HaandterAfslag implements Blanket<HaandterAfslag.Svar, HaandterAfslag.Udfald> {

  /** The four ways on. */
  public enum Loesning {
    NY_AKTOER("SPOERG_IGEN"),
    PAA_VEGNE("SPOERG_IGEN"),
    UDEN("FORTSAET"),
    STOP("STOP");

    private final String vej;

    Loesning(String vej) {
      this.vej = vej;
    }
  }

  /** The new ones are those who are asked instead, where somebody is missing. */
  public record Svar(
      Loesning loesning,
      String nyBrancheorganisation,
      String nyFagligOrganisation,
      List<String> nyeJobcentre,
      String begrundelse) {}

  /** The way on, who carries what from now on, and whose answers are waited for. */
  public record Udfald(
      String afslagValg,
      String branchorganisation,
      String fagligOrganisation,
      String jobcenter,
      boolean virksomhederUdestaar,
      boolean ledigeUdestaar,
      boolean beskaeftigedeUdestaar,
      boolean jobcentreUdestaar,
      Optional<String> fase1Udfald,
      Optional<Stopaarsag> stopAarsag) {}

  private final Invitation invitation;
  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Deltagervalg valg;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;

  HaandterAfslag(
      Invitation invitation,
      Forloebregister register,
      Deltagelser deltagelser,
      Deltagervalg valg,
      Aktoerer aktoerer,
      Afvigelser afvigelser) {
    this.invitation = invitation;
    this.register = register;
    this.deltagelser = deltagelser;
    this.valg = valg;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
  }

  /** Who declined and why, and who could be asked instead. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<Deltagelse> afslag =
        deltagelser.alle(s.forloebId()).stream().filter(d -> !d.erMed()).toList();
    Udestaaende udestaar = Udestaaende.i(s);
    return Map.of(
        "manglerBranche",
        udestaar.branche(),
        "manglerFaglig",
        udestaar.faglig(),
        "manglerJobcentre",
        udestaar.jobcentre(),
        "afslag",
        afslag.stream()
            .sorted(Danskorden.efter(d -> aktoerer.navn(d.aktoerId())))
            .map(
                d ->
                    Map.of(
                        "navn",
                        aktoerer.navn(d.aktoerId()),
                        "grund",
                        d.grund() == null ? "" : d.grund()))
            .toList(),
        "brancheorganisationsvalg",
        andre(s, Rolle.BRANCHORGANISATION, afslag),
        "fagligOrganisationsvalg",
        andre(s, Rolle.FAGLIG_ORGANISATION, afslag),
        "jobcentervalg",
        andre(s, Rolle.JOBCENTER, afslag));
  }

  private List<Valg> andre(Situation s, Rolle rolle, List<Deltagelse> afslag) {
    List<String> afslaaet = afslag.stream().map(Deltagelse::aktoerId).toList();
    return valg.medRolle(s.forloebId(), rolle.id()).stream()
        .filter(v -> !afslaaet.contains(v.value()))
        .toList();
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Udestaaende udestaar = Udestaaende.i(s);
    return switch (svar.loesning()) {
      case NY_AKTOER -> {
        spoergAndre(svar, s.registrering());
        yield udfald(
            svar.loesning(),
            s,
            eller(svar.nyBrancheorganisation(), s.variabel("branchorganisation")),
            eller(svar.nyFagligOrganisation(), s.variabel("fagligOrganisation")),
            udestaar);
      }
      case PAA_VEGNE -> {
        if (!udestaar.branche() && !udestaar.faglig()) {
          throw new Regelbrud(
              "loesning",
              "Kun jobcentret selv kan skønne over sine ledige. Spørg et andet, eller fortsæt uden.");
        }
        yield koordinatorIStedet(svar.loesning(), s, udestaar.udenJobcentre());
      }
      case UDEN -> {
        // going on without a party that the model counts on is a deviation
        afvigelser.registrer(s.registrering(), "R-1.7", svar.begrundelse());
        yield koordinatorIStedet(svar.loesning(), s, Udestaaende.INGEN);
      }
      case STOP ->
          udfald(
              svar.loesning(),
              s,
              s.variabel("branchorganisation"),
              s.variabel("fagligOrganisation"),
              udestaar);
    };
  }

  private void spoergAndre(Svar svar, Registrering r) {
    Forloeb forloeb = register.hent(r.forloebId());
    invitation.send(r, forloeb, svar.nyBrancheorganisation(), Rolle.BRANCHORGANISATION);
    invitation.send(r, forloeb, svar.nyFagligOrganisation(), Rolle.FAGLIG_ORGANISATION);
    svar.nyeJobcentre().forEach(j -> invitation.send(r, forloeb, j, Rolle.JOBCENTER));
  }

  /** Tasks of a party that declined go to the coordinator from now on. */
  private Udfald koordinatorIStedet(Loesning loesning, Situation s, Udestaaende nu) {
    Udestaaende foer = Udestaaende.i(s);
    String koordinator = s.variabel("koordinator");
    return udfald(
        loesning,
        s,
        foer.branche() ? koordinator : s.variabel("branchorganisation"),
        foer.faglig() ? koordinator : s.variabel("fagligOrganisation"),
        nu);
  }

  private Udfald udfald(
      Loesning loesning, Situation s, String branche, String faglig, Udestaaende udestaar) {
    boolean stop = loesning == Loesning.STOP;
    return new Udfald(
        loesning.vej,
        branche,
        faglig,
        Deltagelser.ledende(
            deltagelser.jobcentre(s.forloebId()),
            s.variabel("jobcenter"),
            s.variabel("koordinator")),
        udestaar.virksomheder(),
        udestaar.ledige(),
        udestaar.beskaeftigede(),
        udestaar.jobcentre(),
        stop ? Optional.of("STOPPET") : Optional.empty(),
        stop ? Optional.of(Stopaarsag.AKTOER_AFSLOG) : Optional.empty());
  }

  private static String eller(String ny, String hidtil) {
    return ny == null ? hidtil : ny;
  }
}
