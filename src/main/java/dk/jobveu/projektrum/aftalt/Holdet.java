package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.projektrum.aftalt.Dokument.felt;
import static dk.jobveu.projektrum.aftalt.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdvilkaar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The class as the school has created it; who is in it stands on the lists. */
@Component
class Holdet implements Dokumentkilde {

  private static final Map<Holdvilkaar.Afvikling, String> AFVIKLING =
      Map.of(
          Holdvilkaar.Afvikling.HOLD, "Hold på skolen eller i virksomheden",
          Holdvilkaar.Afvikling.AABENT_VAERKSTED, "Åbent værksted",
          Holdvilkaar.Afvikling.FJERN, "Fjernundervisning");

  private final Holdregister register;

  Holdet(Holdregister register) {
    this.register = register;
  }

  @Override
  public String sti() {
    return "hold";
  }

  @Override
  public String navn() {
    return "Hold";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    String id = indsigt.forloebId();
    return register
        .find(id)
        .map(h -> new Dokument(null, register.status(id).tekst(), null, List.of(afsnit(h)), null));
  }

  private static Dokument.Afsnit afsnit(Hold h) {
    Holdvilkaar v = h.vilkaar();
    return felter(
        h.titel(),
        felt("Hvor", h.sted()),
        felt("Hvordan", AFVIKLING.get(v.afvikling())),
        felt("Kurset begynder", v.start()),
        felt("Kurset slutter", v.slut()),
        felt("Afgøres senest", v.beslutningsdato()),
        felt("Mindst", h.garantikursus() ? Integer.valueOf(1) : Integer.valueOf(v.minimum())),
        felt("Højst", h.maksimum()),
        felt("Gennemføres med én deltager", h.garantikursus() ? Boolean.TRUE : null));
  }
}
