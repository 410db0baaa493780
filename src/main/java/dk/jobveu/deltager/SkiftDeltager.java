package dk.jobveu.deltager;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Projekttypeskifte;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Geografividne;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.referencedata.Referencedata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Participants lose a job, get another job centre or move, while the forløb runs. From that
 * day on the new job centre answers for the person; nobody is screened again, and what was is kept.
 */
@Brugstilfaelde
public class SkiftDeltager {

  /**
   * What has changed; what is null has not.
   *
   * @param gaelderFra the day it changed
   */
  public record Skift(
      String deltagerId,
      LocalDate gaelderFra,
      String maalgruppe,
      String jobcenter,
      String bopaelskommune) {}

  private final Deltagere deltagere;
  private final Deltagerskifter skifter;
  private final Deltagerflytning flytning;
  private final Maalgruppeopslag maalgrupper;
  private final Referencedata referencedata;
  private final Projekttypeskifte projekttypeskifte;
  private final Skifteprocesser processer;
  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser deltagerprocesser;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Persondatalog log;
  private final List<Geografividne> geografi;
  private final Clock ur;

  SkiftDeltager(
      Deltagere deltagere,
      Deltagerskifter skifter,
      Deltagerflytning flytning,
      Maalgruppeopslag maalgrupper,
      Referencedata referencedata,
      Projekttypeskifte projekttypeskifte,
      Skifteprocesser processer,
      Gennemfoersler gennemfoersler,
      Deltagerprocesser deltagerprocesser,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger,
      Persondatalog log,
      List<Geografividne> geografi,
      Clock ur) {
    this.deltagere = deltagere;
    this.skifter = skifter;
    this.flytning = flytning;
    this.maalgrupper = maalgrupper;
    this.referencedata = referencedata;
    this.projekttypeskifte = projekttypeskifte;
    this.processer = processer;
    this.gennemfoersler = gennemfoersler;
    this.deltagerprocesser = deltagerprocesser;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.log = log;
    this.geografi = List.copyOf(geografi);
    this.ur = ur;
  }

  /**
   * All of them or none.
   *
   * @throws Listebrud with everything that is wrong, each at its field
   */
  public void skift(Indsigt indsigt, List<Skift> alle) {
    String ejer = indsigt.kraevDeltagerliste();
    Registrering r = indsigt.registrering(ejer, ur.instant());
    Map<String, Deltager> egne =
        deltagere.afJobcenter(indsigt.forloebId(), ejer).stream()
            .filter(d -> !Deltager.erSlettet(d.deltagerId()))
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(!alle.isEmpty(), "deltagerId", "Skriv mindst én deltager.");
    Set<String> set = new HashSet<>();
    for (int nr = 0; nr < alle.size(); nr++) {
      kontrol.raekke(nr);
      Skift s = alle.get(nr);
      Deltager d = egne.get(s.deltagerId());
      if (kontrol.kraev(d != null, "deltagerId", "Vælg en deltager på jeres liste.")
          && kontrol.kraev(
              set.add(s.deltagerId()),
              "deltagerId",
              "%s står her to gange. Skriv det hele på én gang.".formatted(s.deltagerId()))) {
        kontroller(indsigt, d, s, kontrol);
      }
    }
    Listekontrol.afvis(kontrol.brud());
    alle.forEach(s -> skift(indsigt, r, egne.get(s.deltagerId()), s));
  }

  private void skift(Indsigt indsigt, Registrering r, Deltager foer, Skift s) {
    Deltager nu = nu(indsigt, foer, s);
    gem(r, foer, nu, s.gaelderFra());
    if (foer.erBeskaeftiget() && !nu.erBeskaeftiget()) {
      ledig(indsigt, r, nu);
    }
    if (!foer.jobcenter().equals(nu.jobcenter())) {
      etAndetJobcenter(indsigt, r, nu);
    }
  }

  private void kontroller(Indsigt indsigt, Deltager foer, Skift s, Listekontrol kontrol) {
    LocalDate idag = Datoer.dagen(ur.instant());
    kontrol.kraev(
        s.gaelderFra() != null && !s.gaelderFra().isAfter(idag),
        "gaelderFra",
        "Skriv den dag, det skete; den kan ikke ligge i fremtiden.");
    String gruppe = Objects.requireNonNullElse(s.maalgruppe(), foer.maalgruppe());
    kontrol.kraev(() -> maalgrupper.erUdsatEllerUng(gruppe, indsigt.forloeb().startdato()));
    kontrol.kraev(
        foer.erBeskaeftiget() || !Deltager.BESKAEFTIGET.equals(gruppe),
        "maalgruppe",
        "Får en ledig job, skriver I det som udfald eller frafald. Målgruppen er den samme.");
    String jobcenter = Objects.requireNonNullElse(s.jobcenter(), foer.jobcenter());
    boolean etJobcenter =
        aktoerer.medRolle(Rolle.JOBCENTER.id()).stream().anyMatch(a -> a.id().equals(jobcenter));
    kontrol.kraev(
        etJobcenter || s.jobcenter() == null && Deltager.BESKAEFTIGET.equals(gruppe),
        "jobcenter",
        "Vælg det jobcenter, der har borgeren nu.");
    kontrol.kraev(
        !Deltager.BESKAEFTIGET.equals(gruppe) || jobcenter.equals(foer.jobcenter()),
        "jobcenter",
        "En beskæftiget har ikke et jobcenter. Er personen blevet ledig, så vælg også målgruppen.");
    kontrol.kraev(
        s.bopaelskommune() == null
            || referencedata.kommune(s.bopaelskommune(), indsigt.forloeb().startdato()).isPresent(),
        "bopaelskommune",
        "Der er ingen kommune med den kode. En kommunekode har fire cifre, fx 0730.");
    kontrol.kraev(
        !gruppe.equals(foer.maalgruppe())
            || !jobcenter.equals(foer.jobcenter())
            || s.bopaelskommune() != null && !s.bopaelskommune().equals(foer.bopaelskommune()),
        "maalgruppe",
        "Der er ikke ændret noget. Vælg målgruppe, jobcenter eller kommune.");
  }

  private Deltager nu(Indsigt indsigt, Deltager foer, Skift s) {
    String gruppe = Objects.requireNonNullElse(s.maalgruppe(), foer.maalgruppe());
    return new Deltager(
        foer.forloebId(),
        foer.deltagerId(),
        Objects.requireNonNullElse(s.jobcenter(), foer.jobcenter()),
        gruppe,
        gruppe.equals(foer.maalgruppe())
            ? foer.udsatEllerUng()
            : maalgrupper.erUdsatEllerUng(gruppe, indsigt.forloeb().startdato()),
        foer.foedselsaar(),
        s.bopaelskommune() == null ? foer.bopaelskommune() : s.bopaelskommune());
  }

  private void gem(Registrering r, Deltager foer, Deltager nu, LocalDate gaelderFra) {
    flytning.flyt(List.of(nu));
    skifter.gem(
        new Deltagerskifte(
            r,
            nu.deltagerId(),
            skifter.af(r.forloebId(), nu.deltagerId()).size() + 1,
            gaelderFra,
            foer.maalgruppe(),
            nu.maalgruppe(),
            foer.jobcenter(),
            nu.jobcenter(),
            foer.bopaelskommune(),
            nu.bopaelskommune(),
            null,
            null,
            null));
    log.skriv(r, Persondatalog.Handling.AENDRET, "skift", List.of(nu.deltagerId()));
  }

  /** In a crisis those who are given notice belong to the forløb as they are. */
  private void ledig(Indsigt indsigt, Registrering r, Deltager nu) {
    if (indsigt.forloeb().projekttype() != Projekttype.COVID) {
      projekttypeskifte.medLedige(r);
    }
    gennemfoersler
        .find(nu.forloebId(), nu.deltagerId())
        .filter(g -> g.status().erKlarTilMatch())
        .ifPresent(this::findMatch);
  }

  /** The way of somebody employed ended with the course; it goes on to the match from there. */
  private void findMatch(Gennemfoersel g) {
    deltagerprocesser.start(List.of(g));
    deltagerprocesser.meld(
        Deltagerprocesser.Besked.GENNEMFOERT, g.forloebId(), List.of(g.deltagerId()));
  }

  /** It takes part from now on, and has a task: to take the participant on. */
  private void etAndetJobcenter(Indsigt indsigt, Registrering r, Deltager nu) {
    String navn = aktoerer.navn(nu.jobcenter());
    if (!deltagelser.jobcentre(r.forloebId()).contains(nu.jobcenter())) {
      deltagelser.tilknyt(r.forloebId(), nu.jobcenter(), Rolle.JOBCENTER.id());
      deltagelser.svar(r.forloebId(), nu.jobcenter(), Deltagelse.Svar.INVITERET, null);
      geografi.forEach(v -> v.etJobcenterMere(r));
    }
    processer.begynd(nu);
    haendelser.registrer(r, "DELTAGER_SKIFTET", navn + " har fået en deltager på sin liste.");
    underretninger.send(
        "deltagerskifte:%s:%s:%d"
            .formatted(r.forloebId(), nu.deltagerId(), r.tidspunkt().toEpochMilli()),
        r.forloebId(),
        nu.jobcenter(),
        "I har fået en deltager i " + indsigt.forloeb().titel(),
        "En deltager i Job-VEU-forløbet "
            + indsigt.forloeb().titel()
            + " er jeres borger nu. Log ind, og tag imod deltageren i jeres opgaveliste.");
  }
}
