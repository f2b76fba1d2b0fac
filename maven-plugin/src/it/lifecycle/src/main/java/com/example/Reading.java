package com.example;

import com.example.lights.model.Lamp;

/** Written by hand; needs what is generated. */
public final class Reading {

    private Reading() {}

    public static String of(Lamp lamp) {
        return lamp.id() + " at " + lamp.brightness().map(String::valueOf).orElse("?");
    }
}
