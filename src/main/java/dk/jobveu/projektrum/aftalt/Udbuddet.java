package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsafsnit;
import dk.jobveu.udbud.Tilbudsmappe;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tender, and the bids as far as {@link Tilbudsmappe} gives them to the person. */
@Component
class Udbuddet implements Dokumentkilde {

  /** The tender itself, whoever reads the bids. */
  static final String UDBUD = "udbud";

  private static final Map<Udbud.Status, String> STATUS =
      Map.of(
          Udbud.Status.KLADDE, "Ikke sendt endnu",
          Udbud.Status.SENDT, "Løber",
          Udbud.Status.AABNET, "Åbnet");

  private final Udbudsrunder runder;
  private final Tilbudsmappe mappe;
  private final Aktoerer aktoerer;

  Udbuddet(Udbudsrunder runder, Tilbudsmappe mappe, Aktoerer aktoerer) {
    this.runder = runder;
    this.mappe = mappe;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return "tilbud";
  }

  @Override
  public String navn() {
    return "Udbud og tilbud";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return runder
        .seneste(indsigt.forloebId())
        .filter(u -> u.status() != Udbud.Status.KLADDE)
        .map(u -> dokument(indsigt, u));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return runder
        .seneste(indsigt.forloebId())
        .filter(u -> u.status() != Udbud.Status.KLADDE)
        .map(
            u ->
                Stream.concat(
                        Stream.of(udbud(indsigt, u)),
                        synlige(indsigt).stream().map(t -> udgave(indsigt, u, t)))
                    .toList())
        .orElse(List.of());
  }

  /** Who was asked how and until when, as it was sent. */
  private Udgave udbud(Indsigt indsigt, Udbud u) {
    return new Udgave(
        UDBUD,
        "Udbud",
        null,
        true,
        "Skolerne er bedt om et tilbud ud fra projektplanen.",
        new Dokument(u.nr(), "Sendt", u.registrering(), List.of(udbuddet(u, null)), null)
            .udenTomme()
            .med(indsigt::udenFremmedBruger));
  }

  private Dokument.Afsnit udbuddet(Udbud u, String valgt) {
    return felter(
        "Udbuddet",
        felt("Hvordan", u.vej().tekst()),
        felt("Sidste dag for tilbud", u.tilbudsfrist()),
        felt("Spurgte skoler", skoler(u)),
        felt("Valgt", valgt));
  }

  private List<Tilbud> synlige(Indsigt indsigt) {
    return indsigt.bruger().organisationer().stream()
        .flatMap(o -> mappe.synlige(indsigt.forloebId(), o).stream())
        .distinct()
        .sorted(Danskorden.efter(t -> aktoerer.navn(t.skole())))
        .toList();
  }

  private Udgave udgave(Indsigt indsigt, Udbud u, Tilbud t) {
    return new Udgave(
        "tilbud-" + t.skole(),
        "Tilbud",
        aktoerer.navn(t.skole()),
        true,
        null,
        new Dokument(u.nr(), "Sendt", t.registrering(), Tilbudsafsnit.af(t.vilkaar()), null)
            .udenTomme()
            .med(indsigt::udenFremmedBruger));
  }

  private Dokument dokument(Indsigt indsigt, Udbud u) {
    List<Tilbud> tilbud = synlige(indsigt);
    boolean aabnet = u.status() == Udbud.Status.AABNET;
    return new Dokument(
        u.nr(),
        STATUS.get(u.status()),
        u.registrering(),
        List.of(
            udbuddet(u, aabnet ? valgt(indsigt, u) : null),
            tabel(
                "Tilbud",
                List.of("Skole", "Pris", "Begynder", "Slutter", "Sted", "Hold", "Indhold"),
                tilbud.stream().map(this::tilbud).toList())),
        tilbud.isEmpty()
            ? aabnet
                ? "Tilbuddene læses af koordinatoren, parterne, jobcentrene og skolen selv."
                : "Tilbuddene kan læses, når de er åbnet."
            : null);
  }

  private String skoler(Udbud u) {
    return String.join(
        ", ",
        aktoerer.efterNavn(u.invitationer().stream().map(Udbud.Invitation::skole).toList()).stream()
            .map(aktoerer::navn)
            .toList());
  }

  private String valgt(Indsigt indsigt, Udbud u) {
    return runder
        .valg(indsigt.forloebId())
        .filter(v -> v.udbudNr() == u.nr() && v.gaelder())
        .map(v -> v.skolenavne(aktoerer))
        .orElse(null);
  }

  private List<String> tilbud(Tilbud t) {
    Tilbud.Vilkaar v = t.vilkaar();
    return raekke(
        aktoerer.navn(t.skole()),
        v.pris() == null ? null : Taltekst.skriv(v.pris()) + " kr.",
        v.startdato(),
        v.slutdato(),
        v.sted(),
        v.minHold() == null ? null : v.minHold() + "–" + v.maksHold(),
        v.indhold());
  }
}
