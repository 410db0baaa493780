package dk.jobveu.deltager;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.persondata.Slettede;
import dk.jobveu.referencedata.Maalgruppe;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A jobcenter puts its participants on the list of the forløb, many at once. */
@Service
public class OpretDeltagere {

  private final Deltagere deltagere;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Slettede slettede;

  public OpretDeltagere(
      Deltagere deltagere,
      Forloebregister forloeb,
      Referencedata referencedata,
      Slettede slettede) {
    this.deltagere = deltagere;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.slettede = slettede;
  }

  /**
   * Creates all or none. A participant that the same jobcenter has already created under the same
   * pseudonym stays as it is, so that a list can be sent again.
   */
  @Transactional
  public List<Deltager> opret(Registrering r, String jobcenter, List<NyDeltager> nye) {
    List<Deltager> alle = new ArrayList<>();
    List<Deltager> gemmes = new ArrayList<>();
    Set<String> set = new HashSet<>();
    LocalDate dato = forloeb.hent(r.forloebId()).startdato();
    for (NyDeltager ny : nye) {
      Deltager d = deltager(r, jobcenter, ny, dato);
      Deltageradgang.kraevEget(r, d);
      if (!set.add(d.deltagerId())) {
        throw new Regelbrud(
            "deltagerId", "Pseudonymet " + d.deltagerId() + " står to gange på listen.");
      }
      var kendt = deltagere.find(r.forloebId(), d.deltagerId());
      if (kendt.isEmpty()) {
        kraevIkkeSlettet(r, d.deltagerId());
        gemmes.add(d);
      } else if (!Objects.equals(kendt.get().jobcenter(), jobcenter)) {
        throw new Regelbrud(
            "deltagerId",
            "Pseudonymet " + d.deltagerId() + " er allerede i brug i forløbet. Vælg et andet.");
      }
      alle.add(kendt.orElse(d));
    }
    deltagere.gem(r, gemmes);
    return alle;
  }

  /** An old file must not bring somebody back who was erased. */
  private void kraevIkkeSlettet(Registrering r, String deltagerId) {
    if (slettede.find(r.forloebId(), deltagerId).isPresent()) {
      throw new Regelbrud(
          "deltagerId",
          "Pseudonymet "
              + deltagerId
              + " tilhørte en borger, der er slettet. Fjern rækken, eller giv en ny borger et andet"
              + " pseudonym.");
    }
  }

  private Deltager deltager(Registrering r, String jobcenter, NyDeltager ny, LocalDate dato) {
    boolean udsatEllerUngGruppe = erUdsatEllerUng(ny.maalgruppe(), dato);
    if (ny.foedselsaar() != null && (ny.foedselsaar() < 1930 || ny.foedselsaar() > 2020)) {
      throw new Regelbrud("foedselsaar", "Fødselsåret skal have fire cifre, fx 1989.");
    }
    String id = ny.deltagerId() == null ? Pseudonymer.nyt() : ny.deltagerId();
    Pseudonymer.kraevGyldigt(id);
    boolean udsatEllerUng = ny.udsatEllerUng() == null ? udsatEllerUngGruppe : ny.udsatEllerUng();
    return new Deltager(
        r.forloebId(),
        id,
        jobcenter,
        ny.maalgruppe(),
        udsatEllerUng,
        ny.foedselsaar(),
        ny.bopaelskommune());
  }

  /** The law's target groups as they are at the forløb's own date; refuses others. */
  private boolean erUdsatEllerUng(String maalgruppe, LocalDate dato) {
    if (Deltager.BESKAEFTIGET.equals(maalgruppe)) {
      return false;
    }
    return referencedata.maalgrupper(dato).stream()
        .filter(m -> String.valueOf(m.nr()).equals(maalgruppe))
        .findFirst()
        .map(Maalgruppe::erUdsatEllerUng)
        .orElseThrow(
            () ->
                new Regelbrud(
                    "maalgruppe",
                    "Målgruppen skal være et af lovens numre, fx 1, eller BESK for en"
                        + " beskæftiget."));
  }
}
