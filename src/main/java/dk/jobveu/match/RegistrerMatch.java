package dk.jobveu.match;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.match.Matchvirksomheder.Matchvirksomhed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobcenter registers the matches of its own participants, many at once. */
@Service
public class RegistrerMatch {

  private final Deltagere deltagere;
  private final Matchregister register;
  private final Matchvirksomheder virksomheder;
  private final Deltagerprocesser processer;

  public RegistrerMatch(
      Deltagere deltagere,
      Matchregister register,
      Matchvirksomheder virksomheder,
      Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.register = register;
    this.virksomheder = virksomheder;
    this.processer = processer;
  }

  /** Registers all or none, and lets each participant's process go on. */
  @Transactional
  public void registrer(Registrering r, List<Matchmelding> meldinger) {
    gemAlle(r, meldinger);
    List<String> ikkeKlar =
        processer.meld(
            Deltagerprocesser.Besked.MATCH_REGISTRERET,
            r.forloebId(),
            meldinger.stream().map(Matchmelding::deltagerId).toList());
    if (!ikkeKlar.isEmpty()) {
      throw new Regelbrud(
          "deltagerId",
          "Deltageren "
              + ikkeKlar.get(0)
              + " venter ikke på et match. Enten er kurset ikke registreret som gennemført, eller"
              + " også ligger der allerede et match eller en opgave om det.");
    }
  }

  /** Registers one match from a task that is itself about that participant. */
  @Transactional
  public void gem(Registrering r, Matchmelding melding) {
    gemAlle(r, List.of(melding));
  }

  private void gemAlle(Registrering r, List<Matchmelding> meldinger) {
    Map<String, Deltager> kendte =
        deltagere.hentAlle(
            r.forloebId(), meldinger.stream().map(Matchmelding::deltagerId).toList());
    Map<String, Matchvirksomhed> valg =
        virksomheder.iForloeb(r.forloebId()).stream()
            .collect(Collectors.toMap(Matchvirksomhed::id, Function.identity()));
    Set<String> set = new HashSet<>();
    for (Matchmelding m : meldinger) {
      if (!set.add(m.deltagerId())) {
        throw new Regelbrud(
            "deltagerId", "Deltageren " + m.deltagerId() + " står to gange på listen.");
      }
      Deltager d = kendte.get(m.deltagerId());
      Deltageradgang.kraevEget(r, d);
      if (d.erBeskaeftiget()) {
        throw new Regelbrud(
            "deltagerId",
            "Deltageren " + m.deltagerId() + " har allerede et job og skal ikke matches.");
      }
      kraevGyldig(m);
      if (m.virksomhedId() != null && !valg.containsKey(m.virksomhedId())) {
        throw new Regelbrud(
            "virksomhedId", "Vælg en af forløbets virksomheder, eller skriv virksomhedens CVR.");
      }
      register.gem(r, m, efterspoerger(m, valg));
    }
  }

  private static boolean efterspoerger(Matchmelding m, Map<String, Matchvirksomhed> valg) {
    if (m.virksomhedEfterspoerger() != null) {
      return m.virksomhedEfterspoerger();
    }
    return m.virksomhedId() != null && valg.get(m.virksomhedId()).efterspoerger();
  }

  private static void kraevGyldig(Matchmelding m) {
    kraev(m.dato() != null, "dato", "Skriv datoen for matchet.");
    kraev(m.oensker() != null, "oensker", "Vælg, hvad borgeren ønsker.");
    kraev(m.udfald() != null, "udfald", "Vælg, hvad matchet førte til.");
    kraev(
        m.virksomhedCvr() == null || m.virksomhedCvr().matches("\\d{8}"),
        "virksomhedCvr",
        "Et CVR-nummer har otte cifre.");
    Matchudfald udfald = m.udfald();
    if (udfald.iVirksomhed()) {
      kraev(
          m.virksomhedId() != null || m.virksomhedCvr() != null,
          "virksomhedId",
          "Vælg virksomheden, eller skriv dens CVR-nummer.");
      kraev(
          m.kanSeSigSelv() != null,
          "kanSeSigSelv",
          "Spørg borgeren: Kan du se dig selv i arbejdsfællesskabet?");
    }
    if (udfald == Matchudfald.ORDINAERT_JOB) {
      kraev(m.jobstart() != null, "jobstart", "Skriv første arbejdsdag.");
    }
    if (udfald.paaVej()) {
      kraev(
          m.slutdato() != null && m.slutdato().isAfter(m.dato()),
          "slutdato",
          "Skriv, hvornår "
              + udfald.tekst()
              + " slutter. Så vurderer vi matchet igen til den tid.");
    }
  }

  private static void kraev(boolean opfyldt, String felt, String besked) {
    if (!opfyldt) {
      throw new Regelbrud(felt, besked);
    }
  }
}
