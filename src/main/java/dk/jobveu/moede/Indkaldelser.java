package dk.jobveu.moede;

import java.util.List;
import java.util.Optional;

/** The calls to meetings with their answers; the models ask who has not answered. */
public interface Indkaldelser {

  /** Writes a call and whom it goes to. */
  void gemKald(Indkaldelse kald, List<Moedesvar> indbudte, List<Virksomhedssvar> virksomheder);

  void gemSvar(Moedesvar svar, List<Virksomhedssvar> virksomheder);

  Optional<Indkaldelse> seneste(String forloebId, Moedeslags slags);

  /** What the organisations have answered to the latest call; none without a call. */
  List<Moedesvar> svar(String forloebId, Moedeslags slags);

  /** What was answered for the companies that are called; none without a call. */
  List<Virksomhedssvar> virksomheder(String forloebId, Moedeslags slags);

  /** Ids of those that have not answered the latest call. */
  default List<String> udenSvar(String forloebId, String moedeslags) {
    return svar(forloebId, Moedeslags.valueOf(moedeslags)).stream()
        .filter(Moedesvar::venter)
        .map(Moedesvar::deltager)
        .toList();
  }
}
