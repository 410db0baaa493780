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
import org.springframework.stereotype.Service;

/** Puts companies on the forløb's list, from whoever knows them. */
@Service
public class MeldVirksomheder {

  private final Virksomheder virksomheder;

  public MeldVirksomheder(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  /**
   * A company that is known already keeps its contact, so that there stays one way in.
   *
   * @param kilde role that reports, or HENVENDELSE
   */
  public void udfoer(Registrering registrering, String kilde, List<NyVirksomhed> liste) {
    Set<String> navne = new HashSet<>();
    for (NyVirksomhed ny : liste) {
      if (!navne.add(ny.navn().toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            "virksomheder",
            "Virksomheden %s står der to gange. Skriv den én gang med det samlede antal stillinger."
                .formatted(ny.navn()));
      }
      gem(registrering, kilde, ny);
    }
  }

  private void gem(Registrering registrering, String kilde, NyVirksomhed ny) {
    Optional<Virksomhed> kendt = virksomheder.medNavn(registrering.forloebId(), ny.navn());
    Virksomhed virksomhed =
        new Virksomhed(
            kendt.map(Virksomhed::id).orElseGet(() -> UUID.randomUUID().toString()),
            registrering,
            kendt.map(Virksomhed::navn).orElse(ny.navn()),
            ny.cvr() != null ? ny.cvr() : kendt.map(Virksomhed::cvr).orElse(null),
            ny.stillingsbetegnelse(),
            ny.antalStillinger(),
            ny.startvindue(),
            ny.oensker(),
            kendt.map(Virksomhed::kilde).orElse(kilde),
            kendt.map(Virksomhed::kontakt).orElse(registrering.organisation()),
            ny.aktueltBehov() ? Status.TILKENDEGIVET : Status.UDEN_BEHOV,
            ny.behovOpgjortAfPart(),
            null,
            null);
    virksomheder.gem(virksomhed);
    virksomheder.logKontakt(virksomhed.id(), registrering);
  }
}
