package dk.jobveu.persondata;

import java.time.LocalDate;
import java.util.List;

/** What has been kept long enough. */
public interface Opbevaring {

  /** A citizen of a finished forløb whose follow-up is closed. */
  record Udloebet(String forloebId, String jobcenter, String deltagerId) {}

  /**
   * Deletes contact data of forløb that ended before the day, unless the follow-up is still open.
   *
   * @return how many citizens
   */
  int sletKontaktdata(LocalDate afsluttetFoer);

  /** Citizens of forløb that ended before the day, unless the follow-up is still open. */
  List<Udloebet> deltagere(LocalDate afsluttetFoer);

  /**
   * Takes the ids of users out of the records of forløb that ended before the day.
   *
   * @return how many rows
   */
  int rensForloeb(LocalDate afsluttetFoer);

  /**
   * Deletes agreements about deputies that ended before the day, with their log; never one that is
   * agreed or going on.
   *
   * @return how many agreements
   */
  int sletStedfortraedelser(LocalDate sluttetFoer);

  /**
   * Deletes when somebody was on the front page or a forløb's, when the last time was before the
   * day.
   *
   * @return how many lines
   */
  int sletBesoeg(LocalDate senestFoer);

  /**
   * Deletes links to those without an account, with the addresses they were sent to, in forløb that
   * ended before the day.
   *
   * @return how many links
   */
  int sletSvarlinks(LocalDate afsluttetFoer);

  /**
   * Deletes who signed what in forløb that ended before the day, and the kept documents that say
   * so.
   *
   * @return how many signatures
   */
  int sletUnderskrifter(LocalDate afsluttetFoer);

  /**
   * Deletes the files that people added to forløb that ended before the day: nobody knows whose
   * names stand in them.
   *
   * @return how many files
   */
  int sletBilag(LocalDate afsluttetFoer);

  /**
   * Takes the ids of users out of what was recorded outside any forløb before the day: who deployed
   * a model, loaded a figure or opened a page.
   *
   * @return how many rows
   */
  int rensUdenForForloeb(LocalDate registreretFoer);
}
