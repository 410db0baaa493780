package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Derives principle 7: a local owner, a decision on re-use and saved templates. */
@Component
class LokalForankring implements Principkilde {

  private static final int NR = 7;

  private final Laeringsarkiv arkiv;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;

  LokalForankring(Laeringsarkiv arkiv, Aktoerer aktoerer, Forloebregister forloeb) {
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    Optional<Genbrug> genbrug = arkiv.genbrug(forloebId);
    if (genbrug.isEmpty()) {
      return List.of(
          tilstand(
              Opfyldelse.IKKE_OPFYLDT, "Der er ikke besluttet, hvad der sker bagefter.", null));
    }
    Genbrug g = genbrug.get();
    String bevis =
        "%s, runde %d".formatted(g.beslutning().tekst(), forloeb.hent(forloebId).runde());
    if (g.lokalEjer() == null) {
      return List.of(
          tilstand(Opfyldelse.IKKE_OPFYLDT, "Ingen lokal aktør fører metoden videre.", bevis));
    }
    String ejer = aktoerer.navn(g.lokalEjer());
    return List.of(
        g.skabelonerGemt()
            ? tilstand(Opfyldelse.OPFYLDT, ejer + " fører samarbejdet videre.", bevis)
            : tilstand(
                Opfyldelse.DELVIST,
                ejer + " fører samarbejdet videre, men skabelonerne er ikke gemt.",
                bevis));
  }

  private static Principtilstand tilstand(Opfyldelse opfyldelse, String hvorfor, String bevis) {
    return new Principtilstand(NR, opfyldelse, hvorfor, bevis, Alvor.ADVARSEL);
  }
}
