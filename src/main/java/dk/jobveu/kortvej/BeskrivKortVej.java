package dk.jobveu.kortvej;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Behov.Stilling;
import dk.jobveu.behov.Beskaeftigede.Arbejdsgiver;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.udbud.Udbud;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the phases ask in a dozen tasks, asked once by whoever coordinates in a crisis (R-14.13,
 * It is recorded as the phases record it, by the same use cases, so that everything that
 * is derived reads it the same way; what has no step is passed over with a reason.
 */
@Brugstilfaelde
public class BeskrivKortVej implements Blanket<BeskrivKortVej.Svar, BeskrivKortVej.Udfald> {

  /** The need with its employers, the parties, the courses and the school that is asked. */
  public record Svar(
      Behovet behov,
      List<Arbejdsgiver> arbejdsgivere,
      Parterne parter,
      List<Kortkursus> kurser,
      String meritGrund,
      Skolevalget skole,
      Planen plan,
      String sprungetGrund) {}

  /** Section 1: what the enquiry is about. */
  public record Behovet(
      String branche, List<Stilling> stillinger, String geografi, String henvendelse) {}

  /** Section 2: who answers for each side. */
  public record Parterne(String valgtBrancheorganisation, String valgtFagligOrganisation) {}

  /**
   * A course as it is written down.
   *
   * @param giverMerit a school recognises it
   */
  public record Kortkursus(
      String titel,
      Kursustype kursustype,
      BigDecimal varighedDage,
      boolean giverMerit,
      String uddannelse,
      String begrundelse) {}

  /** Section 4: the one school that is asked directly. */
  public record Skolevalget(
      String valgtSkole, Udbud.DirekteGrund direkteGrund, String skoleGrund, LocalDate frist) {}

  /** Section 5: what the projektplan cannot do without. */
  public record Planen(
      BigDecimal prisramme,
      LocalDate datoKursusstart,
      LocalDate datoKursusafslutning,
      LocalDate datoOpfoelgning) {}

  /** Who answers now, and until when. */
  public record Udfald(
      String branchorganisation,
      String fagligOrganisation,
      String jobcenter,
      String meritKlasse,
      LocalDate svarfrist,
      LocalDate tilbudsfrist) {}

  private final Kortveje kortveje;
  private final Optagelse optagelse;
  private final Kursusforloebet kursusforloebet;
  private final Forloebregister forloeb;
  private final Virksomheder virksomheder;
  private final Referencedata referencedata;
  private final Deltagervalg valg;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  BeskrivKortVej(
      Kortveje kortveje,
      Optagelse optagelse,
      Kursusforloebet kursusforloebet,
      Forloebregister forloeb,
      Virksomheder virksomheder,
      Referencedata referencedata,
      Deltagervalg valg,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.kortveje = kortveje;
    this.optagelse = optagelse;
    this.kursusforloebet = kursusforloebet;
    this.forloeb = forloeb;
    this.virksomheder = virksomheder;
    this.referencedata = referencedata;
    this.valg = valg;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  /** The companies that asked are the employers. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(
            null,
            virksomheder.tilkendegivne(s.forloebId()).stream()
                .map(v -> new Arbejdsgiver(v.navn(), ansatte(v), null, null))
                .toList(),
            null,
            List.of(),
            null,
            null,
            null,
            null));
  }

  private static int ansatte(Virksomhed v) {
    return Math.max(1, v.antalStillinger());
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Forloeb f = forloeb.hent(s.forloebId());
    Map<String, Object> vist = new HashMap<>();
    vist.put("titel", f.titel());
    vist.put(
        "balancevalg",
        referencedata.balancekategorier(f.startdato()).stream()
            .map(b -> new Valg(b.kode(), b.navn()))
            .toList());
    vist.put("branchevalg", valg.medRolle(f.id(), Rolle.BRANCHORGANISATION.id()));
    vist.put("fagligvalg", valg.medRolle(f.id(), Rolle.FAGLIG_ORGANISATION.id()));
    vist.put("skolevalg", valg.medRolle(f.id(), Rolle.UDDANNELSESINSTITUTION.id()));
    return vist;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    kortveje.gem(new KortVej(r, svar.sprungetGrund(), false));
    optagelse.optag(svar, s);
    String meritKlasse = kursusforloebet.laeg(svar, s);
    afvigelser.registrer(r, "R-15.3", svar.sprungetGrund());
    haendelser.registrer(
        r,
        "KORT_VEJ",
        "Forløbet går den korte vej. Parternes skøn, opstartsmødet, hensigtserklæringerne og den"
            + " fælles projektplan er sprunget over.");
    return new Udfald(
        svar.parter().valgtBrancheorganisation(),
        svar.parter().valgtFagligOrganisation(),
        forloeb.hent(s.forloebId()).koordinator(),
        meritKlasse,
        svar.skole().frist(),
        svar.skole().frist());
  }
}
