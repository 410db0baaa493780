package dk.jobveu.persondata;

import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.kladde.Kladder;
import dk.jobveu.konto.Kontolog;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night: deletes what has been kept long enough (GDPR article 5(1)(e)). Each citizen is a
 * transaction of its own, so that one that fails does not keep the others. Two nodes may do it at
 * the same time: the second finds nothing left.
 */
@Component
public class RydOp {

  /** Counts only; a log line never says who. */
  public record Oprydning(
      int kontaktdata,
      int deltagere,
      int mislykkede,
      int loglinjer,
      int forloebsraekker,
      int stedfortraedelser,
      int kladder,
      int besoeg,
      int kontolinjer,
      int svarlinks,
      int underskrifter,
      int bilag,
      int udenForForloeb) {}

  private static final Logger LOG = LoggerFactory.getLogger(RydOp.class);

  private final Opbevaringstider tider;
  private final Opbevaring opbevaring;
  private final SletBorger sletBorger;
  private final Persondatalog log;
  private final Kladder kladder;
  private final Kontolog kontolog;
  private final Clock ur;

  RydOp(
      Opbevaringstider tider,
      Opbevaring opbevaring,
      SletBorger sletBorger,
      Persondatalog log,
      Kladder kladder,
      Kontolog kontolog,
      Clock ur) {
    this.tider = tider;
    this.opbevaring = opbevaring;
    this.sletBorger = sletBorger;
    this.log = log;
    this.kladder = kladder;
    this.kontolog = kontolog;
    this.ur = ur;
  }

  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public Oprydning rydOp() {
    LocalDate idag = Datoer.dagen(ur.instant());
    int kontakter = opbevaring.sletKontaktdata(idag.minus(tider.kontaktdata()));
    int deltagere = 0;
    int mislykkede = 0;
    for (Opbevaring.Udloebet u : opbevaring.deltagere(idag.minus(tider.deltagere()))) {
      Registrering r =
          new Registrering(u.forloebId(), Registrering.SYSTEM, u.jobcenter(), null, ur.instant());
      try {
        sletBorger.slet(r, u.jobcenter(), u.deltagerId(), Sletteaarsag.FORAELDET);
        deltagere++;
      } catch (RuntimeException fejl) {
        // the class only: a message may quote what it stumbled over
        LOG.error("Opbevaring: en deltager blev ikke slettet ({})", fejl.getClass().getName());
        mislykkede++;
      }
    }
    int linjer =
        log.sletFoer(idag.minus(tider.persondatalog()).atStartOfDay(ZoneOffset.UTC).toInstant());
    int raekker = opbevaring.rensForloeb(idag.minus(tider.forloeb()));
    int aftaler = opbevaring.sletStedfortraedelser(idag.minus(tider.stedfortraedelser()));
    int gamleKladder =
        kladder.rydOp(idag.minus(tider.kladder()).atStartOfDay(ZoneOffset.UTC).toInstant());
    int gamleBesoeg = opbevaring.sletBesoeg(idag.minus(tider.besoeg()));
    int kontolinjer =
        kontolog.sletFoer(idag.minus(tider.kontolog()).atStartOfDay(ZoneOffset.UTC).toInstant());
    int svarlinks = opbevaring.sletSvarlinks(idag.minus(tider.kontaktdata()));
    int underskrifter = opbevaring.sletUnderskrifter(idag.minus(tider.forloeb()));
    int bilag = opbevaring.sletBilag(idag.minus(tider.forloeb()));
    int udenFor = opbevaring.rensUdenForForloeb(idag.minus(tider.kontolog()));
    Oprydning gjort =
        new Oprydning(
            kontakter,
            deltagere,
            mislykkede,
            linjer,
            raekker,
            aftaler,
            gamleKladder,
            gamleBesoeg,
            kontolinjer,
            svarlinks,
            underskrifter,
            bilag,
            udenFor);
    LOG.info(
        "Opbevaring: {} kontaktoplysninger, {} deltagere, {} loglinjer, {} rækker i afsluttede"
            + " forløb, {} aftaler om stedfortrædere, {} kladder, {} besøg, {} linjer om konti,"
            + " {} links, {} underskrifter, {} bilag og {} brugere uden for forløb er fjernet; {} deltagere"
            + " prøves igen i morgen",
        kontakter,
        deltagere,
        linjer,
        raekker,
        aftaler,
        gamleKladder,
        gamleBesoeg,
        kontolinjer,
        svarlinks,
        underskrifter,
        bilag,
        udenFor,
        mislykkede);
    return gjort;
  }
}
