package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Status;
import dk.jobveu.behov.Virksomhedskontakt.Emne;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts companies on the forløb's list, from whoever knows them. */
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
   */
  public void meld(Registrering r, String kilde, String felt, List<Meldt> liste) {
    Emne emne = kilde.equals(HENVENDELSE) ? Emne.HENVENDELSE : Emne.BEHOV;
    hverEnkelt(
        felt,
        liste,
        m ->
            virksomheder.logKontakt(
                new Virksomhedskontakt(gem(r, kilde, m).virksomhedId(), r, emne)));
  }

  /**
   * Brings the list up to date: who writes down what is known has not spoken with the company, and
   * is the source of those that are new only.
   */
  public void ajourfoer(Registrering r, String kilde, String felt, List<Meldt> liste) {
    hverEnkelt(
        felt,
        liste,
        m -> {
          Gemt gemt = gem(r, kilde, m);
          if (gemt.erNy()) {
            virksomheder.logKontakt(new Virksomhedskontakt(gemt.virksomhedId(), r, Emne.BEHOV));
          }
        });
  }

  private static void hverEnkelt(String felt, List<Meldt> liste, Consumer<Meldt> gem) {
    Set<String> navne = new HashSet<>();
    for (Meldt meldt : liste) {
      String navn = meldt.virksomhed().navn();
      if (!navne.add(navn.toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            felt,
            "Virksomheden %s står der to gange. Skriv den én gang med det samlede antal stillinger."
                .formatted(navn));
      }
      gem.accept(meldt);
    }
  }

  private record Gemt(String virksomhedId, boolean erNy) {}

  private Gemt gem(Registrering r, String kilde, Meldt meldt) {
    NyVirksomhed ny = meldt.virksomhed();
    Optional<Virksomhed> kendt = virksomheder.medNavn(r.forloebId(), ny.navn());
    Virksomhed virksomhed =
        new Virksomhed(
            kendt.map(Virksomhed::id).orElseGet(() -> UUID.randomUUID().toString()),
            r,
            kendt.map(Virksomhed::navn).orElse(ny.navn()),
            ny.cvr() != null ? ny.cvr() : kendt.map(Virksomhed::cvr).orElse(null),
            ny.stillingsbetegnelse(),
            ny.antalStillinger(),
            ny.startvindue(),
            ny.oensker(),
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
}
