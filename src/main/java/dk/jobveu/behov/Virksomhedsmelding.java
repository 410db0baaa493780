package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomhed.Status;
import dk.jobveu.behov.Virksomhedskontakt.Emne;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts companies on the forløb's list, from whoever knows them. The same CVR
 * number or the same name is the same company; one that only looks like another is asked about.
 */
@Component
public class Virksomhedsmelding {

  /**
   * A row of a list that also asks how the company stands.
   *
   * @param aktueltBehov whether the company has a need now
   * @param opgjortAfPart a party stated the need on the company's behalf
   */
  public record Meldt(NyVirksomhed virksomhed, Boolean aktueltBehov, boolean opgjortAfPart) {

    /** One whose need goes without saying. */
    public static Meldt medBehov(NyVirksomhed virksomhed) {
      return new Meldt(virksomhed, true, false);
    }
  }

  /** Source of a company that turned to us by itself. */
  static final String HENVENDELSE = "HENVENDELSE";

  private final Virksomheder virksomheder;
  private final List<Tilbagetraekningsvidne> vidner;

  Virksomhedsmelding(Virksomheder virksomheder, List<Tilbagetraekningsvidne> vidner) {
    this.virksomheder = virksomheder;
    this.vidner = vidner;
  }

  /**
   * Reports companies that somebody has spoken with.
   *
   * @param kilde role that reports, or HENVENDELSE
   * @param felt where the list stands in the form
   * @throws Regelbrud with everything that is wrong in the list; nothing is stored then
   */
  public void meld(Registrering r, String kilde, String felt, List<Meldt> liste) {
    Emne emne = kilde.equals(HENVENDELSE) ? Emne.HENVENDELSE : Emne.BEHOV;
    hverEnkelt(
        r,
        felt,
        liste,
        Optional.empty(),
        (m, kendt) ->
            virksomheder.logKontakt(
                new Virksomhedskontakt(gem(r, kilde, m, kendt, false).virksomhedId(), r, emne)));
  }

  /**
   * Brings the list up to date: who writes down what is known has not spoken with the company, and
   * is the source of those that are new only. One that has withdrawn does not come back by it, and
   * one with a need is not left out in silence.
   *
   * @param skalStaaDer which of the companies with a need belong on this list
   * @throws Regelbrud with everything that is wrong in the list; nothing is stored then
   */
  public void ajourfoer(
      Registrering r,
      String kilde,
      String felt,
      List<Meldt> liste,
      Predicate<Virksomhed> skalStaaDer) {
    hverEnkelt(
        r,
        felt,
        liste,
        Optional.of(skalStaaDer),
        (m, kendt) -> {
          if (kendt.map(Virksomhed::status).orElse(null) == Status.TRUKKET) {
            return;
          }
          Gemt gemt = gem(r, kilde, m, kendt, true);
          if (gemt.erNy()) {
            virksomheder.logKontakt(new Virksomhedskontakt(gemt.virksomhedId(), r, Emne.BEHOV));
          }
        });
  }

  /**
   * Everything that is wrong is said at once, and nothing is stored then.
   *
   * @param retter for a list that is corrected: which companies it may not leave out
   */
  private void hverEnkelt(
      Registrering r,
      String felt,
      List<Meldt> liste,
      Optional<Predicate<Virksomhed>> retter,
      BiConsumer<Meldt, Optional<Virksomhed>> gem) {
    List<Virksomhed> kendte = virksomheder.alle(r.forloebId());
    List<String> brud = new ArrayList<>();
    for (int nr = 0; nr < liste.size(); nr++) {
      brud.addAll(brud(liste.get(nr), liste.subList(0, nr), kendte, retter.isPresent()));
    }
    retter
        .flatMap(hvem -> fjernet(liste, kendte.stream().filter(hvem).toList()))
        .ifPresent(brud::add);
    if (!brud.isEmpty()) {
      throw new Regelbrud(felt, String.join(" ", brud));
    }
    liste.forEach(m -> gem.accept(m, samme(m.virksomhed(), kendte)));
  }

  /** A row that was taken away says nothing of the company; whoever is out is marked so. */
  private static Optional<String> fjernet(List<Meldt> liste, List<Virksomhed> kendte) {
    Set<String> paaListen =
        liste.stream()
            .flatMap(m -> samme(m.virksomhed(), kendte).stream())
            .map(Virksomhed::id)
            .collect(Collectors.toSet());
    String navne =
        kendte.stream()
            .filter(k -> k.status() == Status.TILKENDEGIVET && !paaListen.contains(k.id()))
            .map(Virksomhed::navn)
            .collect(Collectors.joining(", "));
    return navne.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s står ikke på oversigten mere. Skriv det samme navn igen, og vælg Nej ved »Er med«, hvis virksomheden ikke har et behov længere."
                .formatted(navne));
  }

  private static List<String> brud(
      Meldt meldt, List<Meldt> foer, List<Virksomhed> kendte, boolean retter) {
    List<String> brud = new ArrayList<>();
    NyVirksomhed ny = meldt.virksomhed();
    if (!Boolean.FALSE.equals(meldt.aktueltBehov())
        && ny.oensker() != Oensker.BESKAEFTIGEDE
        && ny.antalStillinger() == 0) {
      brud.add(
          "%s: Skriv, hvor mange stillinger virksomheden vil have besat; 0 er ikke et behov."
              .formatted(ny.navn()));
    }
    Optional<Virksomhed> samme = samme(ny, kendte);
    if (samme.isPresent()) {
      kendt(ny, samme.get(), retter).ifPresent(brud::add);
    } else {
      kendte.stream()
          .filter(k -> ligner(ny, k.navn(), k.cvr()))
          .findFirst()
          .ifPresent(k -> brud.add(spoerg(ny.navn(), k.navn(), "der allerede er med i forløbet")));
    }
    foer.stream()
        .map(Meldt::virksomhed)
        .filter(f -> sammeRaekke(f, ny, kendte) || samme.isEmpty() && ligner(ny, f.navn(), f.cvr()))
        .findFirst()
        .ifPresent(
            f ->
                brud.add(
                    sammeRaekke(f, ny, kendte)
                        ? "Virksomheden %s står der to gange. Skriv den én gang med det samlede antal stillinger."
                            .formatted(ny.navn())
                        : spoerg(ny.navn(), f.navn(), "der også står på listen")));
    return brud;
  }

  /** What is wrong with a row about a company that is known by this name or number. */
  private static Optional<String> kendt(NyVirksomhed ny, Virksomhed kendt, boolean retter) {
    if (ny.erEnAnden()) {
      return Optional.of(
          "%s er allerede med i forløbet. Er det en anden virksomhed, så skriv et navn, der skiller dem ad, og dens eget CVR-nummer."
              .formatted(kendt.navn()));
    }
    return retter || !forskellige(ny.cvr(), kendt.cvr())
        ? Optional.empty()
        : Optional.of(
            "%s er med i forløbet med CVR-nummer %s. Ret nummeret, eller skriv et navn, der skiller de to ad."
                .formatted(kendt.navn(), kendt.cvr()));
  }

  private static String spoerg(String navn, String anden, String hvor) {
    return "%s ligner %s, %s. Er det den samme, så skriv den på samme måde og kun én gang. Er det to, så sæt kryds ved %s i »En anden end den, der ligner«."
        .formatted(navn, anden, hvor, navn);
  }

  /** The one with this CVR number, or else with this very name. */
  private static Optional<Virksomhed> samme(NyVirksomhed ny, List<Virksomhed> kendte) {
    return kendte.stream()
        .filter(k -> ny.cvr() != null && ny.cvr().equals(k.cvr()))
        .findFirst()
        .or(
            () ->
                kendte.stream().filter(k -> Virksomhedsnavn.ens(ny.navn(), k.navn())).findFirst());
  }

  private static boolean sammeRaekke(NyVirksomhed foer, NyVirksomhed ny, List<Virksomhed> kendte) {
    Optional<String> kendt = samme(ny, kendte).map(Virksomhed::id);
    return ny.cvr() != null && ny.cvr().equals(foer.cvr())
        || Virksomhedsnavn.ens(ny.navn(), foer.navn())
        || kendt.isPresent() && kendt.equals(samme(foer, kendte).map(Virksomhed::id));
  }

  /** Two numbers make them two, and so does whoever says so. */
  private static boolean ligner(NyVirksomhed ny, String navn, String cvr) {
    return !ny.erEnAnden()
        && !forskellige(ny.cvr(), cvr)
        && Virksomhedsnavn.ligner(ny.navn(), navn);
  }

  private static boolean forskellige(String cvr, String andet) {
    return cvr != null && andet != null && !cvr.equals(andet);
  }

  private record Gemt(String virksomhedId, boolean erNy) {}

  /** What the next one to report a company does not know stays; who corrects takes it away. */
  private Gemt gem(
      Registrering r, String kilde, Meldt meldt, Optional<Virksomhed> kendt, boolean retter) {
    NyVirksomhed ny = meldt.virksomhed();
    Virksomhed virksomhed =
        new Virksomhed(
            kendt.map(Virksomhed::id).orElseGet(() -> UUID.randomUUID().toString()),
            r,
            kendt.map(Virksomhed::navn).orElse(ny.navn()),
            ny.cvr() != null ? ny.cvr() : kendt.map(Virksomhed::cvr).orElse(null),
            ny.stillingsbetegnelse(),
            ny.antalStillinger(),
            ny.startvindue() != null || retter
                ? ny.startvindue()
                : kendt.map(Virksomhed::startvindue).orElse(null),
            oensker(ny, kendt),
            kendt.map(Virksomhed::kilde).orElse(kilde),
            kendt.map(Virksomhed::kontakt).orElse(r.organisation()),
            Boolean.FALSE.equals(meldt.aktueltBehov()) ? Status.UDEN_BEHOV : Status.TILKENDEGIVET,
            meldt.opgjortAfPart() || kendt.map(Virksomhed::behovOpgjortAfPart).orElse(false),
            null,
            null);
    virksomheder.gemVirksomhed(virksomhed);
    if (kendt.isPresent() && virksomhed.status() == Status.UDEN_BEHOV) {
      vidner.forEach(v -> v.virksomhedErUde(r, virksomhed.id()));
    }
    return new Gemt(virksomhed.id(), kendt.isEmpty());
  }

  /** A company that nobody has asked whom it wants, wants ledige. */
  private static Oensker oensker(NyVirksomhed ny, Optional<Virksomhed> kendt) {
    return ny.oensker() != null
        ? ny.oensker()
        : kendt.map(Virksomhed::oensker).orElse(Oensker.LEDIGE);
  }
}
