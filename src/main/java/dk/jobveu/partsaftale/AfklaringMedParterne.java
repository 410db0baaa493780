package dk.jobveu.partsaftale;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Derives principle 2: both sides are asked before the forløb is put together. */
@Component
class AfklaringMedParterne implements Principkilde {

  private static final Set<String> PARTERNE_ER_ET_KRAV = Set.of("LEDIGE", "BEGGE");

  private final Partsaftaler aftaler;
  private final Deltagelser deltagelser;
  private final Forloebregister forloeb;

  AfklaringMedParterne(Partsaftaler aftaler, Deltagelser deltagelser, Forloebregister forloeb) {
    this.aftaler = aftaler;
    this.deltagelser = deltagelser;
    this.forloeb = forloeb;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    List<Side> svaret =
        aftaler
            .seneste(forloebId)
            .map(a -> aftaler.tiltraedelser(forloebId, a.version()))
            .orElse(List.of())
            .stream()
            .filter(t -> t.svar() != Tiltraedelse.Svar.AFSLAAET)
            .map(Tiltraedelse::side)
            .toList();
    boolean arbejdsgivere =
        svaret.contains(Side.ARBEJDSGIVER) || harAktoer(forloebId, "branchorganisation");
    boolean loenmodtagere =
        svaret.contains(Side.LOENMODTAGER) || harAktoer(forloebId, "faglig_organisation");
    String type = forloeb.hent(forloebId).projekttype();
    Alvor alvor = type == null || PARTERNE_ER_ET_KRAV.contains(type) ? Alvor.HAARD : Alvor.ADVARSEL;
    return List.of(tilstand(svaret.size(), arbejdsgivere, loenmodtagere, alvor));
  }

  private static Principtilstand tilstand(
      int antalSvar, boolean arbejdsgivere, boolean loenmodtagere, Alvor alvor) {
    if (antalSvar == Side.values().length) {
      return new Principtilstand(
          2, Opfyldelse.OPFYLDT, "Begge sider har taget stilling.", "Svar på aftalen", alvor);
    }
    if (arbejdsgivere && loenmodtagere) {
      return new Principtilstand(
          2,
          Opfyldelse.DELVIST,
          "Begge sider er inddraget, men har ikke begge tiltrådt.",
          "Deltagende organisationer",
          alvor);
    }
    return new Principtilstand(
        2,
        Opfyldelse.IKKE_OPFYLDT,
        arbejdsgivere
            ? "Lønmodtagersiden er ikke inddraget."
            : loenmodtagere
                ? "Arbejdsgiversiden er ikke inddraget."
                : "Parterne er ikke inddraget.",
        null,
        alvor);
  }

  private boolean harAktoer(String forloebId, String rolle) {
    return !deltagelser.medRolle(forloebId, rolle).isEmpty();
  }
}
