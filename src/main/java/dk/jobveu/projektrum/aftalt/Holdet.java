package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdvilkaar;
import dk.jobveu.hold.Planlagthold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** A school reads of its own classes only; whoever plans with all of them reads of all. */
  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    List<Holdregister.Oprettet> hold = synlige(indsigt);
    return hold.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dokument(
                null, status(hold), null, hold.stream().map(Holdet::afsnit).toList(), null));
  }

  private List<Holdregister.Oprettet> synlige(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Set<Integer> synlige =
        register.planlagte(id).stream()
            .filter(h -> !erKunSkole(indsigt) || indsigt.skoler().contains(h.skole()))
            .map(Planlagthold::nr)
            .collect(Collectors.toSet());
    return register.alle(id).stream().filter(h -> synlige.contains(h.nr())).toList();
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return synlige(indsigt).stream().map(o -> udgave(indsigt, o)).toList();
  }

  private static Udgave udgave(Indsigt indsigt, Holdregister.Oprettet o) {
    return new Udgave(
        "praktisk-" + o.nr(),
        "Praktisk information",
        o.hold().titel(),
        true,
        "Til deltagerne og dem, der vejleder dem.",
        new Dokument(null, o.status().tekst(), null, List.of(afsnit(o)), null));
  }

  private static boolean erKunSkole(Indsigt indsigt) {
    return !indsigt.erKoordinator()
        && indsigt.egne().stream()
            .allMatch(d -> d.rolle().equals(Rolle.UDDANNELSESINSTITUTION.id()));
  }

  private static String status(List<Holdregister.Oprettet> hold) {
    return hold.size() == 1 ? hold.get(0).status().tekst() : hold.size() + " hold";
  }

  private static Dokument.Afsnit afsnit(Holdregister.Oprettet oprettet) {
    Hold h = oprettet.hold();
    Holdvilkaar v = h.vilkaar();
    return felter(
        h.titel(),
        felt("Status", oprettet.status().tekst()),
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
