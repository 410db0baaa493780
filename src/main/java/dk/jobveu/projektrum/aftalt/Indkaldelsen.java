package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Virksomhedssvar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The call to a meeting with its answers, and who was missing, as parts of a document. */
@Component
class Indkaldelsen {

  private final Indkaldelser indkaldelser;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  Indkaldelsen(Indkaldelser indkaldelser, Virksomheder virksomheder, Aktoerer aktoerer) {
    this.indkaldelser = indkaldelser;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  Optional<Indkaldelse> seneste(Indsigt indsigt, Moedeslags slags) {
    return indkaldelser.seneste(indsigt.forloebId(), slags);
  }

  /** The coordinator, the parties, the job centres and whoever else was called. */
  boolean maaLaeses(Indsigt indsigt, Moedeslags slags) {
    return indsigt.formerAftalen()
        || indsigt.jobcenter().isPresent()
        || indkaldelser.svar(indsigt.forloebId(), slags).stream()
            .anyMatch(m -> Laeser.harSkrevet(indsigt, m.deltager()));
  }

  List<Dokument.Afsnit> afsnit(Indsigt indsigt, Moedeslags slags) {
    List<Dokument.Afsnit> afsnit = new ArrayList<>();
    seneste(indsigt, slags).ifPresent(k -> afsnit.add(indkaldelse(k)));
    afsnit.add(svar(indsigt, slags));
    afsnit.add(
        tabel(
            "Virksomhederne",
            List.of("Virksomhed", "Svar", "Svaret på vegne af virksomheden af"),
            indkaldelser.virksomheder(indsigt.forloebId(), slags).stream()
                .map(
                    v ->
                        raekke(
                            virksomheder.hent(v.virksomhedId()).navn(),
                            v.tekst(),
                            aktoerer.navn(v.svarer())))
                .sorted(Danskorden.efter(r -> r.get(0)))
                .toList()));
    return afsnit;
  }

  private static Dokument.Afsnit indkaldelse(Indkaldelse k) {
    return felter(
        "Indkaldelse",
        felt("Dag", k.moededag()),
        felt("Klokken", k.klokken()),
        felt("Sted", k.sted()),
        felt("Dagsorden", k.dagsorden()));
  }

  /** The invitation as a document of its own (D18), for whoever reads the call. */
  List<Udgave> invitation(Indsigt indsigt, Moedeslags slags, String noegle) {
    return seneste(indsigt, slags)
        .filter(k -> maaLaeses(indsigt, slags))
        .map(k -> invitation(indsigt, k, noegle))
        .stream()
        .toList();
  }

  /** The same for the unemployed who are invited: whom they meet, and whom they ask (D18). */
  List<Udgave> tilLedige(Indsigt indsigt, Moedeslags slags, String noegle) {
    return seneste(indsigt, slags)
        .filter(k -> maaLaeses(indsigt, slags))
        .map(
            k ->
                new Udgave(
                    noegle,
                    "Invitation til " + navn(k),
                    "ledige",
                    true,
                    "Du inviteres til %s om %s.".formatted(navn(k), indsigt.forloeb().titel()),
                    new Dokument(
                            k.nr(),
                            null,
                            k.registrering(),
                            List.of(
                                indkaldelse(k),
                                tabel(
                                    "Virksomheder, du kan møde",
                                    List.of("Virksomhed"),
                                    virksomhedsnavne(indsigt, k, Virksomhedssvar::kommerMed)),
                                felter(
                                    "Svar og kontakt",
                                    felt("Sig til, om du kommer", "Til dit jobcenter"),
                                    felt("Spørgsmål", "Spørg din sagsbehandler i jobcentret."))),
                            null)
                        .udenTomme()
                        .med(indsigt::udenFremmedBruger)))
        .stream()
        .toList();
  }

  private static String navn(Indkaldelse k) {
    return k.slags().navn().toLowerCase(Locale.ROOT);
  }

  private Udgave invitation(Indsigt indsigt, Indkaldelse k, String noegle) {
    String til = navn(k);
    String indkalder = aktoerer.navn(k.registrering().organisation());
    return new Udgave(
        noegle,
        "Invitation til " + til,
        null,
        true,
        "I inviteres til %s om %s.".formatted(til, indsigt.forloeb().titel()),
        new Dokument(
                k.nr(),
                null,
                k.registrering(),
                List.of(
                    indkaldelse(k),
                    tabel("Inviterede", List.of("Organisation"), inviterede(indsigt, k)),
                    tabel(
                        "Virksomheder",
                        List.of("Virksomhed"),
                        virksomhedsnavne(indsigt, k, v -> true)),
                    felter(
                        "Svar og kontakt",
                        felt("Organisationer svarer", "I opgaven Svar på indkaldelsen"),
                        felt("Virksomheder svarer", "Til " + indkalder + " eller deres kontakt"),
                        felt("Kontakt", indkalder))),
                null)
            .udenTomme()
            .med(indsigt::udenFremmedBruger));
  }

  private List<List<String>> inviterede(Indsigt indsigt, Indkaldelse k) {
    return aktoerer
        .efterNavn(
            indkaldelser.svar(indsigt.forloebId(), k.slags()).stream()
                .map(Moedesvar::deltager)
                .toList())
        .stream()
        .map(id -> raekke(aktoerer.navn(id)))
        .toList();
  }

  private List<List<String>> virksomhedsnavne(
      Indsigt indsigt, Indkaldelse k, Predicate<Virksomhedssvar> hvilke) {
    return indkaldelser.virksomheder(indsigt.forloebId(), k.slags()).stream()
        .filter(hvilke)
        .map(v -> raekke(virksomheder.hent(v.virksomhedId()).navn()))
        .sorted(Danskorden.efter(r -> r.get(0)))
        .toList();
  }

  private Dokument.Afsnit svar(Indsigt indsigt, Moedeslags slags) {
    boolean opstart = slags == Moedeslags.OPSTART;
    return tabel(
        "Svar",
        List.of("Organisation", "Svar", opstart ? "Kan beslutte" : "Ledige", "Bemærkning"),
        indkaldelser.svar(indsigt.forloebId(), slags).stream()
            .sorted(Danskorden.efter(m -> aktoerer.navn(m.deltager())))
            .map(
                m ->
                    raekke(
                        aktoerer.navn(m.deltager()),
                        m.tekst() + hvordan(m),
                        opstart ? m.mandat() : m.antalLedige(),
                        m.bemaerkning()))
            .toList());
  }

  private String hvordan(Moedesvar m) {
    if (m.skrevetAf() != null) {
      return " (skrevet ind af %s)".formatted(aktoerer.navn(m.skrevetAf()));
    }
    return m.erGennemLink() ? " (svaret gennem et link)" : "";
  }

  /** Names of those that were called and did not come, with commas. */
  String manglede(Indsigt indsigt, Moedeslags slags, Collection<String> varMed) {
    return aktoerer
        .efterNavn(
            indkaldelser.svar(indsigt.forloebId(), slags).stream()
                .map(Moedesvar::deltager)
                .filter(id -> !varMed.contains(id))
                .toList())
        .stream()
        .map(aktoerer::navn)
        .collect(Collectors.joining(", "));
  }
}
