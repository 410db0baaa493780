package dk.jobveu.match;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.match.Matchvirksomheder.Matchvirksomhed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a match must say, and about whom. */
@Component
class Matchregler {

  private final Deltagere deltagere;
  private final Matchvirksomheder virksomheder;

  Matchregler(Deltagere deltagere, Matchvirksomheder virksomheder) {
    this.deltagere = deltagere;
    this.virksomheder = virksomheder;
  }

  /** Those that hold on the list and in a task. */
  List<Brud> regler(Registrering r, List<Matchmelding> meldinger) {
    Map<String, Deltager> kendte =
        deltagere.hentKendte(
            r.forloebId(), meldinger.stream().map(Matchmelding::deltagerId).toList());
    Set<String> virksomhedIds =
        virksomheder.iForloeb(r.forloebId()).stream()
            .map(Matchvirksomhed::id)
            .collect(Collectors.toSet());
    Set<String> set = new HashSet<>();
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < meldinger.size(); nr++) {
      kontrol.raekke(nr);
      Matchmelding m = meldinger.get(nr);
      kontrol.kraev(
          set.add(m.deltagerId()),
          "deltagerId",
          "Deltageren " + m.deltagerId() + " står to gange på listen.");
      kontrol.kraev(() -> kraevLedig(r, Deltagere.kendt(kendte, m.deltagerId())));
      kontrol.kraev(
          m.virksomhedId() == null || virksomhedIds.contains(m.virksomhedId()),
          "virksomhedId",
          "Vælg en af forløbets virksomheder, eller skriv virksomhedens CVR-nummer.");
      kraevGyldig(m, kontrol);
    }
    return kontrol.brud();
  }

  private static void kraevLedig(Registrering r, Deltager d) {
    Deltageradgang.kraevEget(r, d);
    if (d.erBeskaeftiget()) {
      throw new Regelbrud(
          "deltagerId",
          "Deltageren " + d.deltagerId() + " har allerede et job og skal ikke matches.");
    }
  }

  /** Said, or else what the company itself has said to the forløb. */
  Predicate<Matchmelding> efterspoerger(String forloebId) {
    Set<String> efterspoergere =
        virksomheder.iForloeb(forloebId).stream()
            .filter(Matchvirksomhed::efterspoerger)
            .map(Matchvirksomhed::id)
            .collect(Collectors.toSet());
    return m ->
        m.virksomhedEfterspoerger() != null
            ? m.virksomhedEfterspoerger()
            : m.virksomhedId() != null && efterspoergere.contains(m.virksomhedId());
  }

  private static void kraevGyldig(Matchmelding m, Listekontrol kontrol) {
    kontrol.kraev(m.dato() != null, "dato", "Skriv datoen for matchet.");
    kontrol.kraev(m.oensker() != null, "oensker", "Vælg, hvad borgeren ønsker.");
    kontrol.kraev(m.udfald() != null, "udfald", "Vælg, hvad matchet førte til.");
    kontrol.kraev(
        m.virksomhedCvr() == null || m.virksomhedCvr().matches("\\d{8}"),
        "virksomhedCvr",
        "Et CVR-nummer har otte cifre.");
    Matchudfald udfald = m.udfald();
    if (udfald == null) {
      return;
    }
    if (udfald.iVirksomhed()) {
      kontrol.kraev(
          m.virksomhedId() != null || m.virksomhedCvr() != null,
          "virksomhedId",
          "Vælg virksomheden, eller skriv dens CVR-nummer.");
      kontrol.kraev(
          m.kanSeSigSelv() != null,
          "kanSeSigSelv",
          "Spørg borgeren: Kan du se dig selv i arbejdsfællesskabet?");
    }
    if (udfald == Matchudfald.ORDINAERT_JOB) {
      kontrol.kraev(m.jobstart() != null, "jobstart", "Skriv første arbejdsdag.");
    }
    if (udfald.paaVej()) {
      kontrol.kraev(
          m.slutdato() != null && (m.dato() == null || m.slutdato().isAfter(m.dato())),
          "slutdato",
          "Skriv, hvornår "
              + udfald.tekst()
              + " slutter. Så vurderer vi matchet igen til den tid.");
    }
  }
}
