package org.furrow.web.people;

import java.util.List;
import java.util.Optional;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.StartingFirst;
import org.furrow.web.signins.SignInsController;

/// Who gets in to the pages, and as whom.
public sealed interface Access {

    /// Whoever signs in, in the role of their account.
    ///
    /// @param first the first start, for as long as there is no administrator
    record BySigningIn(People people, StartingFirst first) implements Access {

        public BySigningIn {
            people = people.askedFrom(Requests::address);
        }

        @Override
        public List<Class<?>> pages() {
            return List.of(
                    SignInController.class,
                    OpenIdController.class,
                    AccountController.class,
                    SecondFactorController.class,
                    AccountsController.class,
                    SignInsController.class);
        }

        @Override
        public List<Object> parts() {
            return List.of(people, first, Providers.of(people));
        }
    }

    /// Everybody, at first as viewer and then in the role that they choose. Only for registers where nothing is real.
    record ByPlaying(People people, PlayingRoles roles) implements Access {

        @Override
        public List<Class<?>> pages() {
            return List.of(
                    ExerciseController.class,
                    AccountController.class,
                    SecondFactorController.class,
                    AccountsController.class,
                    SignInsController.class);
        }

        @Override
        public List<Object> parts() {
            return List.of(people, roles, Providers.none());
        }
    }

    /// Everybody as viewer, without any account: for trials of the pages themselves.
    record ToLook() implements Access {

        @Override
        public List<Class<?>> pages() {
            return List.of();
        }

        @Override
        public List<Object> parts() {
            return List.of();
        }
    }

    /// The controllers that this access needs.
    List<Class<?>> pages();

    /// What these controllers ask for.
    List<Object> parts();

    /// The accounts, where there are any.
    default Optional<People> findPeople() {
        return switch (this) {
            case BySigningIn by -> Optional.of(by.people());
            case ByPlaying by -> Optional.of(by.people());
            case ToLook _ -> Optional.empty();
        };
    }
}
