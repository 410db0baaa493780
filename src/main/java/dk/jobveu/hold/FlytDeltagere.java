package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kursusvej;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A job centre moves its own to another class with the same courses, before the course or during it
 * . Both schools are told; what the person is called is told to the new one anew.
 */
@Brugstilfaelde
public class FlytDeltagere {

  /** Someone who is to go to another class. */
  public record Flytning(String deltagerId, int holdNr) {}

  private final Holdregister register;
  private final Pladser pladser;
  private final Screeningsresultater resultater;
  private final Gennemfoersler gennemfoersler;
  private final Underretninger underretninger;
  private final Aktoerer aktoerer;

  FlytDeltagere(
      Holdregister register,
      Pladser pladser,
      Screeningsresultater resultater,
      Gennemfoersler gennemfoersler,
      Underretninger underretninger,
      Aktoerer aktoerer) {
    this.register = register;
    this.pladser = pladser;
    this.resultater = resultater;
    this.gennemfoersler = gennemfoersler;
    this.underretninger = underretninger;
    this.aktoerer = aktoerer;
  }

  /**
   * Moves all or none; who is in the class already stays.
   *
   * @param flytninger a row of the list each, null for those who stay where they are
   */
  public void flyt(Registrering r, String jobcenter, List<Flytning> flytninger) {
    if (flytninger.stream().allMatch(Objects::isNull)) {
      return;
    }
    register.laas(r.forloebId());
    Listekontrol.afvis(kontroller(r, jobcenter, flytninger));
    for (Flytning f : flytninger.stream().filter(Objects::nonNull).toList()) {
      Planlagthold til = register.planlagt(r.forloebId(), f.holdNr());
      Optional<Plads> fra = paaTrin(r.forloebId(), f.deltagerId(), til.trin());
      if (fra.filter(p -> p.holdNr() == f.holdNr()).isEmpty()) {
        flyt(r, f, til, fra);
      }
    }
  }

  private void flyt(Registrering r, Flytning f, Planlagthold til, Optional<Plads> fra) {
    pladser.giv(r, List.of(new Plads(f.deltagerId(), til.trin(), til.nr(), null)));
    gennemfoersler
        .find(r.forloebId(), f.deltagerId())
        .filter(g -> fra.filter(p -> p.holdNr() == g.holdNr()).isPresent())
        .ifPresent(
            g ->
                gennemfoersler.flyt(
                    r,
                    List.of(
                        new Gennemfoersler.Flytning(
                            f.deltagerId(), new Kursusvej.Naeste(til.skole(), til.nr()), null))));
    fra.map(p -> register.planlagt(r.forloebId(), p.holdNr()))
        .ifPresent(
            gammelt ->
                underret(
                    r, f, gammelt.skole(), "fra", "En deltager går ikke længere på jeres hold"));
    underret(r, f, til.skole(), "til", "En deltager er flyttet til jeres hold");
  }

  private void underret(Registrering r, Flytning f, String skole, String retning, String emne) {
    underretninger.send(
        "flyttet-%s-%s-%s-%s".formatted(retning, r.forloebId(), f.deltagerId(), r.tidspunkt()),
        r.forloebId(),
        skole,
        emne,
        "%s har flyttet %s til hold %d."
            .formatted(aktoerer.navn(r.organisation()), f.deltagerId(), f.holdNr()));
  }

  private Optional<Plads> paaTrin(String forloebId, String deltagerId, int trin) {
    return pladser.af(forloebId, deltagerId).stream().filter(p -> p.trin() == trin).findFirst();
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, String jobcenter, List<Flytning> flytninger) {
    if (flytninger.stream().allMatch(Objects::isNull)) {
      return List.of();
    }
    Set<String> egne =
        resultater.afJobcenter(r.forloebId(), jobcenter).stream()
            .map(Screeningsresultat::deltagerId)
            .collect(Collectors.toSet());
    Map<Integer, Integer> nye = new HashMap<>();
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < flytninger.size(); nr++) {
      kontrol.raekke(nr);
      Flytning f = flytninger.get(nr);
      if (f == null) {
        continue;
      }
      kontrol.kraev(
          egne.contains(f.deltagerId()),
          "deltagerId",
          "%s er ikke på jeres liste.".formatted(f.deltagerId()));
      kontrol.kraev(() -> kraevHoldet(r.forloebId(), f, nye));
    }
    return kontrol.brud();
  }

  private void kraevHoldet(String forloebId, Flytning f, Map<Integer, Integer> nye) {
    Holdregister.Oprettet til =
        register
            .find(forloebId, f.holdNr())
            .orElseThrow(() -> brud("Hold %d er ikke oprettet endnu.".formatted(f.holdNr())));
    Optional<Plads> fra =
        paaTrin(forloebId, f.deltagerId(), register.planlagt(forloebId, f.holdNr()).trin());
    if (fra.filter(p -> p.holdNr() == f.holdNr()).isPresent()) {
      return;
    }
    Optional<Gennemfoersel> kursus = gennemfoersler.find(forloebId, f.deltagerId());
    if (kursus.filter(g -> !g.status().erUndervejs()).isPresent()) {
      throw brud("%s er ikke på kursus længere og kan ikke flyttes.".formatted(f.deltagerId()));
    }
    boolean begyndt =
        kursus
            .map(Gennemfoersel::holdNr)
            .filter(nu -> fra.filter(p -> p.holdNr() == nu).isPresent())
            .isPresent();
    if (fra.filter(p -> p.gennemfoertDen() != null).isPresent() || til.status().erSlut()) {
      throw brud(
          "%s kan ikke flyttes til hold %d, for det er slut."
              .formatted(f.deltagerId(), f.holdNr()));
    }
    if (til.status() == Holdstatus.STARTET && !begyndt) {
      throw brud(
          "Hold %d er begyndt. Vælg et hold, som %s kan begynde på."
              .formatted(f.holdNr(), f.deltagerId()));
    }
    int optaget =
        pladser.paaHold(forloebId, f.holdNr()).size()
            + register.tilAndre(forloebId, til)
            + nye.merge(f.holdNr(), 1, Integer::sum);
    if (optaget > til.hold().maksimum()) {
      throw brud(
          "Hold %d har plads til %d og er fuldt.".formatted(f.holdNr(), til.hold().maksimum()));
    }
  }

  private static Regelbrud brud(String tekst) {
    return new Regelbrud("nytHold", tekst);
  }
}
