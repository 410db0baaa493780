package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The companies of a forløb. */
public interface Virksomheder {

  /** Records a company or what is known of it now. */
  void gemVirksomhed(Virksomhed virksomhed);

  Optional<Virksomhed> find(String virksomhedId);

  /** The company; throws {@link Regelbrud} when it does not exist. */
  default Virksomhed hent(String virksomhedId) {
    return find(virksomhedId)
        .orElseThrow(
            () -> new Regelbrud(null, "Virksomheden findes ikke på forløbets virksomhedsliste."));
  }

  /** The one with this very name; one that only looks like it may be another. */
  default Optional<Virksomhed> medNavn(String forloebId, String navn) {
    return alle(forloebId).stream().filter(v -> Virksomhedsnavn.ens(v.navn(), navn)).findFirst();
  }

  /** All companies of the forløb, by name. */
  List<Virksomhed> alle(String forloebId);

  /** Those that have a current need, by name. */
  default List<Virksomhed> tilkendegivne(String forloebId) {
    return alle(forloebId).stream()
        .filter(v -> v.status() == Virksomhed.Status.TILKENDEGIVET)
        .toList();
  }

  /** Marks the company as withdrawn; a repeated call changes nothing. */
  void traek(String virksomhedId, Registrering registrering, String grund);

  /**
   * Logs that an organisation spoke with the company about this matter, once. Who is the first to
   * speak of a matter is the company's contact from then on.
   */
  void logKontakt(Virksomhedskontakt kontakt);

  /** Who has spoken with the companies of the forløb about what, the first one first. */
  List<Virksomhedskontakt> kontakter(String forloebId);
}
