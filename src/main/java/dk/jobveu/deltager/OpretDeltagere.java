package dk.jobveu.deltager;

import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A jobcenter puts its participants on the list of the forløb, many at once. */
@Brugstilfaelde
public class OpretDeltagere {

  private final Deltagere deltagere;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Maalgruppeopslag maalgrupper;
  private final Slettede slettede;
  private final Deltagerindstilling indstilling;
  private final Pseudonymtraekning pseudonymer;

  OpretDeltagere(
      Deltagere deltagere,
      Forloebregister forloeb,
      Referencedata referencedata,
      Maalgruppeopslag maalgrupper,
      Slettede slettede,
      Deltagerindstilling indstilling,
      Pseudonymtraekning pseudonymer) {
    this.deltagere = deltagere;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.maalgrupper = maalgrupper;
    this.slettede = slettede;
    this.indstilling = indstilling;
    this.pseudonymer = pseudonymer;
  }

  /**
   * Creates all or none. A participant that the same jobcenter has already created under the same
   * pseudonym stays as it is, so that a list can be sent again.
   */
  public List<Deltager> opret(Registrering r, String jobcenter, List<NyDeltager> nye) {
    Listekontrol.afvis(kontroller(r, jobcenter, nye));
    List<Deltager> alle = new ArrayList<>();
    List<Deltager> gemmes = new ArrayList<>();
    LocalDate dato = dato(r);
    Map<String, Deltager> paaListen = paaListen(r);
    for (NyDeltager ny : nye) {
      Deltager d = deltager(r, jobcenter, ny, dato);
      Deltager kendt = paaListen.get(d.deltagerId());
      if (kendt == null) {
        gemmes.add(d);
      }
      alle.add(kendt == null ? d : kendt);
    }
    deltagere.gemDeltagere(r, gemmes);
    return alle;
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, String jobcenter, List<NyDeltager> nye) {
    LocalDate dato = dato(r);
    Map<String, Deltager> paaListen = paaListen(r);
    Set<String> set = new HashSet<>();
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(() -> Deltageradgang.kraevEgenListe(r, jobcenter));
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      NyDeltager ny = nye.get(nr);
      kontrol.kraev(() -> maalgrupper.erUdsatEllerUng(ny.maalgruppe(), dato));
      kontrol.kraev(
          ny.foedselsaar() == null || indstilling.tager(ny.foedselsaar()),
          "foedselsaar",
          "Fødselsåret skal være et årstal med fire cifre fra %d til %d, fx 1989."
              .formatted(indstilling.foedselsaarFra(), indstilling.foedselsaarTil()));
      kontrol.kraev(
          ny.bopaelskommune() == null
              || referencedata.kommune(ny.bopaelskommune(), dato).isPresent(),
          "bopaelskommune",
          "Der er ingen kommune med den kode. En kommunekode har fire cifre, fx 0730.");
      if (ny.deltagerId() != null
          && kontrol.kraev(() -> kraevFrit(r, jobcenter, ny.deltagerId(), paaListen))) {
        kontrol.kraev(
            set.add(ny.deltagerId()),
            "deltagerId",
            "Pseudonymet " + ny.deltagerId() + " står to gange på listen.");
        Optional.ofNullable(paaListen.get(ny.deltagerId()))
            .ifPresent(kendt -> kraevUaendret(kendt, ny, kontrol));
      }
    }
    return kontrol.brud();
  }

  /** What is known of a participant is not changed by a list; who it is may be. */
  private static void kraevUaendret(Deltager kendt, NyDeltager ny, Listekontrol kontrol) {
    kraevEns(kontrol, "maalgruppe", kendt.maalgruppe(), ny.maalgruppe());
    kraevEns(kontrol, "foedselsaar", kendt.foedselsaar(), ny.foedselsaar());
    kraevEns(kontrol, "bopaelskommune", kendt.bopaelskommune(), ny.bopaelskommune());
    kontrol.kraev(
        ny.udsatEllerUng() == null || ny.udsatEllerUng() == kendt.udsatEllerUng(),
        "udsatEllerUng",
        kendtSom(kendt.udsatEllerUng() ? "ja" : "nej"));
  }

  private static void kraevEns(Listekontrol kontrol, String felt, Object kendt, Object ny) {
    kontrol.kraev(ny == null || ny.equals(kendt), felt, kendtSom(kendt == null ? "tomt" : kendt));
  }

  private static String kendtSom(Object kendt) {
    return "Deltageren er allerede på listen, og her står »%s«. Det kan ikke rettes med en liste; kun navn, telefon og e-post kan."
        .formatted(kendt);
  }

  private Map<String, Deltager> paaListen(Registrering r) {
    return deltagere.iForloeb(r.forloebId()).stream()
        .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
  }

  private LocalDate dato(Registrering r) {
    return forloeb.hent(r.forloebId()).startdato();
  }

  private void kraevFrit(
      Registrering r, String jobcenter, String deltagerId, Map<String, Deltager> paaListen) {
    Pseudonymtraekning.kraevGyldigt(deltagerId);
    Deltager kendt = paaListen.get(deltagerId);
    if (kendt == null) {
      kraevIkkeSlettet(r, deltagerId);
    } else if (!Objects.equals(kendt.jobcenter(), jobcenter)) {
      throw new Regelbrud(
          "deltagerId",
          "Pseudonymet " + deltagerId + " er allerede i brug i forløbet. Vælg et andet.");
    }
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
    boolean udsatEllerUngGruppe = maalgrupper.erUdsatEllerUng(ny.maalgruppe(), dato);
    String id = ny.deltagerId() == null ? pseudonymer.nyt() : ny.deltagerId();
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
}
