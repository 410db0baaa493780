package dk.jobveu.persondata;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.persondata.Sletning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.frafald.Pladsfylder;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.persondatalog.Persondatalog;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Erases a citizen from a forløb that goes on (GDPR article 17, R-19.5): engine, tables, texts and
 * log in one transaction. Who had begun on the course is counted on as somebody without a name; who
 * had not is as if never there, and the place is free.
 */
@Brugstilfaelde
public class SletBorger {

  private static final String TEGN = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom TILFAELDIG = new SecureRandom();

  private final Personspor spor;
  private final Slettede slettede;
  private final Borgerprocesser processer;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Udfaldsregister udfald;
  private final Tilmeldinger tilmeldinger;
  private final Pladsfylder pladsfylder;
  private final Haendelser haendelser;
  private final Persondatalog log;

  SletBorger(
      Personspor spor,
      Slettede slettede,
      Borgerprocesser processer,
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Udfaldsregister udfald,
      Tilmeldinger tilmeldinger,
      Pladsfylder pladsfylder,
      Haendelser haendelser,
      Persondatalog log) {
    this.spor = spor;
    this.slettede = slettede;
    this.processer = processer;
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.udfald = udfald;
    this.tilmeldinger = tilmeldinger;
    this.pladsfylder = pladsfylder;
    this.haendelser = haendelser;
    this.log = log;
  }

  /**
   * Erases; asked again, it answers with the record of the first time.
   *
   * @param ejer the organisation on whose list the citizen stands; others are told that there is no
   *     such citizen
   */
  public Sletning slet(Registrering r, String ejer, String deltagerId, Sletteaarsag aarsag) {
    if (aarsag == null) {
      throw new Regelbrud("aarsag", "Vælg, hvorfor borgeren skal slettes.");
    }
    String jobcenter = spor.laas(r.forloebId(), deltagerId);
    Optional<Sletning> foer =
        slettede.find(r.forloebId(), deltagerId).filter(s -> s.jobcenter().equals(ejer));
    if (jobcenter == null && foer.isPresent()) {
      return foer.get();
    }
    if (!ejer.equals(jobcenter) || Deltager.erSlettet(deltagerId)) {
      throw new FindesIkke("Der er ingen borger med det pseudonym på jeres liste.");
    }
    boolean begyndt = spor.erBegyndt(r.forloebId(), deltagerId);
    List<String> kendetegn = spor.kendetegn(r.forloebId(), deltagerId);
    String noegle = noegle();
    if (begyndt) {
      afslut(r, deltagerId);
    } else if (tilmeldinger.deltagerIds(r.forloebId()).contains(deltagerId)) {
      pladsfylder.fyld(r, deltagerId);
    }
    int antal = processer.slet(r.forloebId(), deltagerId);
    log.skriv(r, Persondatalog.Handling.SLETTET, "sletning", List.of(deltagerId));
    long nr = slettede.gem(r, jobcenter, deltagerId, aarsag, begyndt, antal);
    Map<String, Sletning.Antal> tabeller = new LinkedHashMap<>();
    tabeller.put(
        Persontabel.LOG.tabel(),
        new Sletning.Antal(0, spor.frakobLog(r.forloebId(), deltagerId, nr)));
    tabeller.put(
        "afgoerelse",
        new Sletning.Antal(0, spor.frakobAfgoerelser(r.forloebId(), deltagerId, noegle)));
    tabeller.putAll(
        begyndt
            ? spor.goerAnonym(r.forloebId(), deltagerId, noegle)
            : spor.sletRaekker(r.forloebId(), deltagerId));
    tabeller.put(
        "tekster",
        new Sletning.Antal(0, spor.fjernFraTekster(r.forloebId(), deltagerId, noegle, kendetegn)));
    slettede.gemAntal(nr, tabeller);
    haendelser.registrer(r, "BORGER_SLETTET", "En borger er slettet (sletning nr. " + nr + ").");
    return new Sletning(nr, jobcenter, aarsag, begyndt, antal, tabeller, r);
  }

  /** What is counted must say how it ended, or the class would wait for somebody who is gone. */
  private void afslut(Registrering r, String deltagerId) {
    Gennemfoersel g = gennemfoersler.find(r.forloebId(), deltagerId).orElseThrow();
    if (g.status() == Gennemfoersel.Status.I_GANG || g.status() == Gennemfoersel.Status.PAUSE) {
      gennemfoersler.saetStatus(
          r.forloebId(), deltagerId, Gennemfoersel.Status.SLETTET, Datoer.dagen(r.tidspunkt()));
    }
    if (!deltagere.hent(r.forloebId(), deltagerId).erBeskaeftiget()
        && udfald.find(r.forloebId(), deltagerId).isEmpty()) {
      udfald.gemUdfald(r, Udfald.endeligt(deltagerId, Udfald.SLETTET, Datoer.dagen(r.tidspunkt())));
    }
  }

  private static String noegle() {
    StringBuilder s = new StringBuilder(Deltager.SLETTET);
    for (int i = 0; i < 10; i++) {
      s.append(TEGN.charAt(TILFAELDIG.nextInt(TEGN.length())));
    }
    return s.toString();
  }
}
