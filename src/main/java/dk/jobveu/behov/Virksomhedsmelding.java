package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Status;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  private final Virksomheder virksomheder;

  Virksomhedsmelding(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  /**
   * A company that is known already keeps its contact, so that there stays one way in.
   *
   * @param kilde role that reports, or HENVENDELSE
   * @param felt where the list stands in the form
   */
  public void meld(Registrering r, String kilde, String felt, List<Meldt> liste) {
    Set<String> navne = new HashSet<>();
    for (Meldt meldt : liste) {
      String navn = meldt.virksomhed().navn();
      if (!navne.add(navn.toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            felt,
            "Virksomheden %s står der to gange. Skriv den én gang med det samlede antal stillinger."
                .formatted(navn));
      }
      gem(r, kilde, meldt);
    }
  }

  private void gem(Registrering r, String kilde, Meldt meldt) {
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
            meldt.opgjortAfPart(),
            null,
            null);
    virksomheder.gemVirksomhed(virksomhed);
    virksomheder.logKontakt(virksomhed.id(), r);
  }
}
