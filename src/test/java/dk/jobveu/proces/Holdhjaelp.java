package dk.jobveu.proces;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.deltager.RegistrerKontakter;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.RegistrerTilmeldinger;
import dk.jobveu.hold.Testhold;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchoverblik;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.InformerMedarbejdere;
import dk.jobveu.screening.InformerMedarbejdere.Information;
import dk.jobveu.screening.Jobcenterscreening.Informationsform;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import dk.jobveu.screening.RegistrerScreeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.screening.UdarbejdScreeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil.Profilsvar;
import dk.jobveu.udbud.Skolevalg;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do on the lists in Projektrum during fase 4, as their job centres. */
@TestComponent
public class Holdhjaelp {

  private final UdarbejdScreeningsprofil profil;
  private final FordelPladser fordel;
  private final InformerMedarbejdere informer;
  private final OpretDeltagere opret;
  private final RegistrerScreeninger screen;
  private final Screeningsresultater resultater;
  private final Holdregister holdene;
  private final RegistrerTilmeldinger tilmeld;
  private final RegistrerGennemfoersel gennemfoersel;
  private final Gennemfoersler gennemfoersler;
  private final RegistrerMatchliste match;
  private final Matchoverblik overblik;
  private final RegistrerKontakter kontakter;
  private final Udbudsrunder runder;
  private final Clock ur;
  private final JdbcClient jdbc;

  Holdhjaelp(
      UdarbejdScreeningsprofil profil,
      FordelPladser fordel,
      InformerMedarbejdere informer,
      OpretDeltagere opret,
      RegistrerScreeninger screen,
      Screeningsresultater resultater,
      Holdregister holdene,
      RegistrerTilmeldinger tilmeld,
      RegistrerGennemfoersel gennemfoersel,
      Gennemfoersler gennemfoersler,
      RegistrerMatchliste match,
      Matchoverblik overblik,
      RegistrerKontakter kontakter,
      Udbudsrunder runder,
      Clock ur,
      JdbcClient jdbc) {
    this.profil = profil;
    this.fordel = fordel;
    this.informer = informer;
    this.opret = opret;
    this.screen = screen;
    this.resultater = resultater;
    this.holdene = holdene;
    this.tilmeld = tilmeld;
    this.gennemfoersel = gennemfoersel;
    this.gennemfoersler = gennemfoersler;
    this.match = match;
    this.overblik = overblik;
    this.kontakter = kontakter;
    this.runder = runder;
    this.ur = ur;
    this.jdbc = jdbc;
  }

  /** A registration by the organisation's user. */
  public Registrering som(String organisation, Forloeb f) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  /** The same where a form is filled in, whose task may be a job centre's own. */
  public Situation situation(String organisation, Forloeb f) {
    return new Situation(som(organisation, f), Map.of("jobcenter", organisation, "holdNr", 1));
  }

  /** Puts so many unemployed on the job centre's list. */
  public List<String> kandidater(Forloeb f, String jobcenter, int antal) {
    return opret
        .opret(
            som(jobcenter, f), jobcenter, Collections.nCopies(antal, NyDeltager.iMaalgruppe("1")))
        .stream()
        .map(Deltager::deltagerId)
        .toList();
  }

  /** Screens candidates who have all that is asked for. */
  public List<Screeningsresultat> screen(Forloeb f, String jobcenter, List<String> deltagere) {
    return screen.screen(
        som(jobcenter, f), jobcenter, deltagere.stream().map(Holdhjaelp::egnet).toList());
  }

  /** Selects a suited candidate although the places are taken. */
  public void udvaelg(Forloeb f, String jobcenter, String deltagerId, String begrundelse) {
    screen.screen(
        som(jobcenter, f),
        jobcenter,
        List.of(egnet(deltagerId, Screeningsudfald.UDVALGT, begrundelse)));
  }

  /** A candidate who has all that is asked for. */
  public static Kandidatkriterier egnet(String deltagerId) {
    return egnet(deltagerId, null, null);
  }

  private static Kandidatkriterier egnet(
      String deltagerId, Screeningsudfald oensket, String begrundelse) {
    return new Kandidatkriterier(
        deltagerId,
        null,
        Skalkrav.ALLE,
        Motivation.JA,
        true,
        true,
        true,
        Virksomhedssamtale.INGEN,
        oensket,
        begrundelse);
  }

  /** The school opens its class, for 6 to 16, nine weeks from the day given. */
  public Hold hold(Forloeb f, LocalDate start) {
    return Testhold.fra(start).gem(holdene, som(Testaktoerer.SKOLE, f));
  }

  /**
   * Writes down who these participants are: each is called by the pseudonym, with a word before.
   */
  public void navngiv(Forloeb f, String jobcenter, Collection<String> deltagere) {
    kontakter.registrer(
        som(jobcenter, f),
        deltagere.stream()
            .map(d -> new Kontaktoplysning(d, "Navn-" + d, "12345678", null))
            .toList());
  }

  /** The school is chosen to hold the class. */
  public void vaelg(Forloeb f, String skole) {
    Skolevalg.vaelg(runder, som(Testaktoerer.JOBCENTER, f), skole);
  }

  /** Enrols all that the job centre selected. */
  public void tilmeldUdvalgte(Forloeb f, String jobcenter) {
    tilmeld(
        f,
        jobcenter,
        resultater.afJobcenter(f.id(), jobcenter).stream()
            .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
            .map(Screeningsresultat::deltagerId)
            .toList());
  }

  /** Some of its own. */
  public void tilmeld(Forloeb f, String jobcenter, List<String> deltagerIds) {
    tilmeld.tilmeld(
        som(jobcenter, f),
        jobcenter,
        deltagerIds.stream().map(id -> new Tilmelding(id, "REG_PULJE", true, true)).toList());
  }

  /** All three steps of the screening for the two job centres, with so many suited candidates. */
  public void screenet(Forloeb f, int pladser, int iFoerste, int iAndet) {
    profil.modtag(
        new Profilsvar(screeningsprofil(), null, false), situation(Testaktoerer.JOBCENTER, f));
    int halvdel = pladser / 2;
    fordel.modtag(
        new Screeningsplan(
            pladser,
            Math.min(12, pladser),
            LocalDate.ofInstant(ur.instant(), ZoneOffset.UTC).plusDays(28),
            null,
            false,
            List.of(
                new Jobcentermaal(Testaktoerer.JOBCENTER, pladser - halvdel, 1),
                new Jobcentermaal(Testaktoerer.JOBCENTER_2, halvdel, 1))),
        situation(Testaktoerer.KOORDINATOR, f));
    for (String jc : List.of(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2)) {
      informer.modtag(
          new Information(
              LocalDate.ofInstant(ur.instant(), ZoneOffset.UTC),
              Informationsform.MOEDE,
              5,
              true,
              null),
          situation(jc, f));
      int antal = jc.equals(Testaktoerer.JOBCENTER) ? iFoerste : iAndet;
      screen(f, jc, kandidater(f, jc, antal));
    }
  }

  /** The school registers that all who are still in the course completed it. */
  public void gennemfoerAlle(Forloeb f, LocalDate dato) {
    gennemfoersel.registrer(
        som(Testaktoerer.SKOLE, f),
        gennemfoersler.iGang(f.id()).stream()
            .map(id -> new Kursusresultat(id, dato, 3, 2, 3))
            .toList());
  }

  /** All of the class have been through for a long time: nobody asks what went before. */
  public void gennemfoert(Forloeb f, LocalDate dato) {
    jdbc.sql(
            "update gennemfoersel set paabegyndt = ?, afsluttet = ?, status = 'GENNEMFOERT'"
                + " where forloeb_id = ?")
        .params(dato.minusWeeks(6), dato, f.id())
        .update();
  }

  /** The job centre registers an ordinary job for all of its own who have no match yet. */
  public void matchAlle(Forloeb f, String jobcenter, LocalDate dato) {
    match.registrerMatch(
        som(jobcenter, f),
        overblik.mangler(f.id(), jobcenter).stream()
            .map(
                id ->
                    new Matchmelding(
                        id,
                        dato,
                        null,
                        "12345678",
                        Matchoenske.UFAGLAERT_JOB,
                        true,
                        SerSigSelv.JA,
                        Matchstoette.INGEN,
                        Matchudfald.ORDINAERT_JOB,
                        dato.plusDays(3),
                        null,
                        true))
            .toList());
  }

  /** A profile with one competence of each kind. */
  public static Screeningsprofil screeningsprofil() {
    return new Screeningsprofil(
        List.of(
            new Kompetence("Kan svejse fiber", Type.FAGLIG, Krav.SKAL, null),
            new Kompetence("Møder til tiden", Type.PERSONLIG, Krav.SKAL, null),
            new Kompetence("Arbejder godt i sjak", Type.SOCIAL, Krav.KAN, null)),
        null,
        null,
        null);
  }

  /** The answer to {@code udarbejd_screeningsprofil} with one competence of each kind. */
  public static Map<String, Object> profil() {
    return Map.of(
        "kompetencer",
        List.of(
            Map.of("navn", "Kan svejse fiber", "type", "FAGLIG", "krav", "SKAL"),
            Map.of("navn", "Møder til tiden", "type", "PERSONLIG", "krav", "SKAL"),
            Map.of("navn", "Arbejder godt i sjak", "type", "SOCIAL", "krav", "KAN")));
  }
}
